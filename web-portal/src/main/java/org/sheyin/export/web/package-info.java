/** Pages of the download centre. */
package org.sheyin.export.web;
