/** Announcements: the line in the frame, the list, and the page that writes them. */
package org.sheyin.announcement.web;
