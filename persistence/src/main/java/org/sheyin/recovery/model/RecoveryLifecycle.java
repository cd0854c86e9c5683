package org.sheyin.recovery.model;

import static org.sheyin.recovery.model.RecoveryAction.*;
import static org.sheyin.recovery.model.RecoveryState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of a recovery as one table. */
public final class RecoveryLifecycle {
    public static final Lifecycle<RecoveryState, RecoveryAction> TABLE = build();

    private RecoveryLifecycle() {}

    private static Lifecycle<RecoveryState, RecoveryAction> build() {
        var table = Lifecycle.of(RecoveryState.class, RecoveryAction.class, NEW)
                .step(NEW, BEGIN, OPEN)
                .step(OPEN, RECORD_PART, PARTLY)
                .step(PARTLY, RECORD_PART, PARTLY)
                .step(OVERDUE, RECORD_PART, OVERDUE)
                .step(OPEN, FALL_DUE, OVERDUE)
                .step(PARTLY, FALL_DUE, OVERDUE)
                .step(HANDED_BACK, ASSIGN, OPEN)
                .step(HANDED_BACK, CORRECT, HANDED_BACK)
                .step(HANDED_BACK, SETTLE, RECOVERED)
                .step(RECOVERED, CORRECT, PARTLY);
        for (RecoveryState state : RecoveryState.atBank()) {
            table.step(state, RECORD_REST, RECOVERED)
                    .step(state, HAND_BACK, HANDED_BACK)
                    .step(state, CORRECT, state)
                    .step(state, SETTLE, RECOVERED);
        }
        return table.build(EnumSet.of(RECOVERED));
    }
}
