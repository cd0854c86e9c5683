/** The operation log. */
package org.sheyin.audit.web;
