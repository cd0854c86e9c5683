/** The hand-over to the provincial system in the container. */
package org.sheyin.core.it;
