/** Pages of the catalogue: what banks may do for whom, with which form and which material (Annex 2). */
package org.sheyin.catalogue.web;
