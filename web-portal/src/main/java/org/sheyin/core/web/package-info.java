/** Pages of the hand-over to the provincial system. */
package org.sheyin.core.web;
