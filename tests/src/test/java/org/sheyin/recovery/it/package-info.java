/** Recoveries in the container. */
package org.sheyin.recovery.it;
