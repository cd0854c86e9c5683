/** The three-month sweep in the container. */
package org.sheyin.dormancy.it;
