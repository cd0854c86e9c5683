package org.sheyin.account.model;

/** What is asked for somebody of the register. */
public enum AccountRequestKind {
    /** An account, with the roles of his posts. */
    OPEN,
    /** The roles of the posts that he was given since; what he lost went at once. */
    CHANGE,
    /** A frozen account is to be used again. */
    REACTIVATE
}
