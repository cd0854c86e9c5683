package org.sheyin.permission.model;

/** What happens to one row. */
public enum RowAction {
    AGREE,
    /** With what has to be put right. */
    RETURN,
    /** With the reason. */
    REFUSE,
    OPEN
}
