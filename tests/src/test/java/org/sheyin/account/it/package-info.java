/** Sessions, logs, dictionaries and announcements in the container. */
package org.sheyin.account.it;
