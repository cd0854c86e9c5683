/**
 * Announcements (公告) of the operators to those who work with the portal: written as a draft, published for some days to
 * all, to the agencies, to the banks or to one city, and withdrawn with a reason. Plain text only. Everybody marks for
 * himself what he has read. Who changed what is in the audit (Art 23).
 */
package org.sheyin.announcement.model;
