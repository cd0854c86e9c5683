package org.sheyin.account.model;

/** What can happen to an account. */
public enum AccountAction {
    /** First login. */
    ACTIVATE,
    WARN,
    /** A login after a warning. */
    CONTINUE,
    FREEZE,
    REACTIVATE,
    /** A freeze of somebody who never logged in is taken back. */
    REOPEN,
    CANCEL,
    /** A cancellation is taken back (Art 21(3), undo). */
    REVIVE
}
