package org.sheyin.announcement.model;

/** Where an announcement stands; after its last day it is published still, and shown no longer. */
public enum AnnouncementState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
