/** Logging in and out, who the session's user is, which page asks for which right, and the pages of the accounts. */
package org.sheyin.account.web;
