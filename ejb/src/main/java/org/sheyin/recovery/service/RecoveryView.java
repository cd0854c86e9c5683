package org.sheyin.recovery.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sheyin.recovery.model.Fen;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.recovery.model.RecoveryWay;
import org.sheyin.rule.model.ParameterValue;

/**
 * A recovery with its trail.
 *
 * @param offered steps of this person's side from its state
 * @param steps the first one first
 * @param term recovery.due.wd as in force when it began
 */
public record RecoveryView(RecoveryRow row, Set<RecoveryAction> offered, List<Step> steps, ParameterValue term) {
    public boolean may(String action) {
        return offered.contains(RecoveryAction.valueOf(action));
    }

    /** One step. @param way null unless an amount came back */
    public record Step(
            RecoveryAction action,
            RecoveryState to,
            long amountFen,
            LocalDate paidOn,
            RecoveryWay way,
            String note,
            String actorName,
            String actorOrg,
            Instant at)
            implements Serializable {
        public BigDecimal amount() {
            return Fen.yuan(amountFen);
        }
    }
}
