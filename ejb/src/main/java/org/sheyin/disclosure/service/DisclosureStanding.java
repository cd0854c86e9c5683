package org.sheyin.disclosure.service;

/** Where an exception stands on a day. */
public enum DisclosureStanding {
    TO_COME,
    LIVE,
    /** Its last day has passed. */
    OVER,
    /** Ended early. */
    ENDED
}
