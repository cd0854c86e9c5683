package org.sheyin.staff.model;

/** What happens to a leaving. */
public enum LeavingAction {
    FILE,
    CONFIRM,
    WITHDRAW
}
