package org.sheyin.disclosure.service;

/** Which days a list shows. */
public enum ViewExtent {
    /** Stopped at the limit, not looked into yet. */
    ALARMS,
    /** Four fifths of the limit, or more. */
    NEAR,
    ALL
}
