/** The portal from outside, by HTTP. */
package org.sheyin.portal.it;
