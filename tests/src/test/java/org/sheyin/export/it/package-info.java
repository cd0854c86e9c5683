/** The download centre in the container. */
package org.sheyin.export.it;
