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
    CANCEL
}
