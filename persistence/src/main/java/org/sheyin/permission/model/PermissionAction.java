package org.sheyin.permission.model;

/** What happens to a permission request. */
public enum PermissionAction {
    BEGIN,
    SAVE,
    DISCARD,
    SUBMIT,
    /** All rows are decided, one at least agreed. */
    AGREE,
    /** All rows are decided, none agreed: that is the answer. */
    DECLINE,
    /** The agreed rows become grants, or end them. */
    OPEN,
    /** 反馈: the closing step to the bank (Art 21(1)). */
    ANSWER
}
