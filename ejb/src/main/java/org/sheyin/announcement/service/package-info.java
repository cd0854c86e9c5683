/** Writing, publishing and withdrawing announcements, and reading those that speak to oneself. */
package org.sheyin.announcement.service;
