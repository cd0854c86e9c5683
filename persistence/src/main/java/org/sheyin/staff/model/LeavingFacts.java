package org.sheyin.staff.model;

import java.time.LocalDate;

/**
 * What a step of a leaving rests on.
 *
 * @param leftOn last day of work, null unless filed
 * @param reason of the leaving, or of the withdrawal
 * @param inTimeTo last day on which the filing is in time (leaver.lateAfter), null unless filed
 * @param otherFiled whether another leaving of the person waits already
 */
public record LeavingFacts(LocalDate leftOn, String reason, LocalDate inTimeTo, boolean otherFiled) {
    public LeavingFacts {
        reason = reason == null ? "" : reason.strip();
    }

    public static LeavingFacts none() {
        return new LeavingFacts(null, "", null, false);
    }

    public static LeavingFacts because(String reason) {
        return new LeavingFacts(null, reason, null, false);
    }
}
