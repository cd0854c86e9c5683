/**
 * Accounts and how people log in. An account is opened for one named person, holds roles of its own kind of organization
 * only, is frozen when unused, and is never deleted. Articles 21, 24 and 25.
 */
package org.sheyin.account.model;
