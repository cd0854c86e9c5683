/**
 * Logging in, passwords and their resets by two persons, the first set-up, and the check that stands before every
 * service method. A login fails with one message and in about one time, whatever the cause. Articles 21, 24 and 25.
 */
package org.sheyin.account.service;
