package org.sheyin.announcement.model;

/** What can happen to an announcement. */
public enum AnnouncementAction {
    /** Change the text of a draft. */
    EDIT,
    PUBLISH,
    /** Take it back, with a reason. */
    WITHDRAW
}
