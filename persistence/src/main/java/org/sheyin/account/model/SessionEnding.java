package org.sheyin.account.model;

/** How a session ended. */
public enum SessionEnding {
    /** The person left. */
    LOGOUT,
    /** Fifteen minutes without a request. */
    IDLE,
    /** Eight hours after the login. */
    LONGEST,
    /** The password was changed elsewhere, or the account may not act any more. */
    REVOKED,
    /** The person ended it from another session. */
    OWN,
    /** The account logged in at another terminal (Art 25). */
    ELSEWHERE,
    /** An administrator ended it, with a reason. */
    ADMIN,
    /** Its terminal was ended (Art 23). */
    TERMINAL
}
