/** Exceptions and looks in the container. */
package org.sheyin.disclosure.it;
