/** The reception desk in the container: scope, numbers and the way from a visit to its case. */
package org.sheyin.reception.it;
