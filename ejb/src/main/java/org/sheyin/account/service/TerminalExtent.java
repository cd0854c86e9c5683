package org.sheyin.account.service;

/** Which terminals are shown. */
public enum TerminalExtent {
    OPEN,
    /** Open ones whose certificate expires soon, or has expired. */
    EXPIRING,
    ENDED
}
