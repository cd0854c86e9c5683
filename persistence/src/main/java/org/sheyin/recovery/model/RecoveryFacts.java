package org.sheyin.recovery.model;

import java.time.LocalDate;

/**
 * What a step of a recovery rests on.
 *
 * @param fen what came back, or the corrected amount; 0 when none or unreadable
 * @param paidOn when it came back, null when none
 * @param way how it came back, null when none
 * @param note remark, or the reason of a hand-back or a new assignment
 * @param dueOn new due day, null when it stays
 */
public record RecoveryFacts(long fen, LocalDate paidOn, RecoveryWay way, String note, LocalDate dueOn) {
    public RecoveryFacts {
        note = note == null ? "" : note.strip();
    }

    public static RecoveryFacts none() {
        return new RecoveryFacts(0, null, null, "", null);
    }

    public static RecoveryFacts cameBack(long fen, LocalDate paidOn, RecoveryWay way, String note) {
        return new RecoveryFacts(fen, paidOn, way, note, null);
    }

    public static RecoveryFacts reason(String reason, LocalDate dueOn) {
        return new RecoveryFacts(0, null, null, reason, dueOn);
    }

    public static RecoveryFacts amount(long fen) {
        return new RecoveryFacts(fen, null, null, "", null);
    }
}
