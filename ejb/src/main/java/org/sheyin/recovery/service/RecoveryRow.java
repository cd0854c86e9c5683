package org.sheyin.recovery.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.recovery.model.Fen;
import org.sheyin.recovery.model.RecoveryState;

/** A recovery as its list shows it. @param idMasked as on the case, never the full number */
public record RecoveryRow(
        long id,
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        String personName,
        String idMasked,
        String bankName,
        String outletName,
        String agencyName,
        long amountFen,
        long recoveredFen,
        LocalDate dueOn,
        RecoveryState state,
        String reason,
        Instant begunAt)
        implements Serializable {
    public BigDecimal amount() {
        return Fen.yuan(amountFen);
    }

    public BigDecimal recovered() {
        return Fen.yuan(recoveredFen);
    }

    public BigDecimal rest() {
        return Fen.yuan(Math.max(0, amountFen - recoveredFen));
    }
}
