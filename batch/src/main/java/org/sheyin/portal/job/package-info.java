/** Tells the portal what the batch jobs did. */
package org.sheyin.portal.job;
