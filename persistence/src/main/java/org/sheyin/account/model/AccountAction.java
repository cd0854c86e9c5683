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
    /** What a leaving froze is given back as it was, when the leaving is withdrawn; the three months go on. */
    GIVE_BACK,
    GIVE_BACK_WARNED,
    GIVE_BACK_PENDING,
    CANCEL,
    /** A cancellation is taken back (Art 21(3), undo). */
    REVIVE;

    /** @param before state before a freeze; null of a freeze that kept none */
    static AccountAction backTo(AccountState before) {
        return before == AccountState.PENDING
                ? GIVE_BACK_PENDING
                : before == AccountState.WARNED ? GIVE_BACK_WARNED : GIVE_BACK;
    }
}
