package org.sheyin.permission.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a permission request sits. */
public enum PermissionState {
    /** Not begun yet. */
    NEW,
    /** With the bank's manager. */
    DRAFT,
    DISCARDED,
    /** With the agency. */
    SUBMITTED,
    /** With the city's security officer, to be opened or closed. */
    AGREED,
    /** With the city's security officer, who has to tell the bank. */
    OPENED,
    /** The bank has its answer. */
    ANSWERED;

    /** Nothing has come of it yet. */
    public static Set<PermissionState> underWay() {
        return EnumSet.of(DRAFT, SUBMITTED, AGREED, OPENED);
    }
}
