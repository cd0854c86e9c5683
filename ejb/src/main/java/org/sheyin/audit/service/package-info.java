/** Writes the audit: in the business transaction for acts and views, in a transaction of its own for refusals. */
package org.sheyin.audit.service;
