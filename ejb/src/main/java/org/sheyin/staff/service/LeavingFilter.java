package org.sheyin.staff.service;

import java.io.Serializable;

/**
 * What the list of leavings is asked for.
 *
 * @param bankId of one bank's people, null for all
 */
public record LeavingFilter(LeavingExtent extent, Long bankId) implements Serializable {
    /** Of everybody in scope. */
    public static LeavingFilter of(LeavingExtent extent) {
        return new LeavingFilter(extent, null);
    }

    String condition() {
        return " and l.state in :states" + (extent == LeavingExtent.LATE ? " and l.late = true" : "")
                + (bankId == null ? "" : " and s.bankId = :bank");
    }
}
