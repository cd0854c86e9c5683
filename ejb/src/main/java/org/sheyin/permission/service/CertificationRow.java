package org.sheyin.permission.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.permission.model.CertificationCause;
import org.sheyin.permission.model.CertificationState;

/**
 * A line of a periodic review as its list shows it.
 *
 * @param items codes, apart by spaces
 * @param lastLogin of the person's account, null when there was none or the account is not known
 * @param decidedAt null while it waits
 */
public record CertificationRow(
        long id,
        CertificationState state,
        CertificationCause cause,
        String quarter,
        String personName,
        String idMasked,
        String bankName,
        String outletName,
        String items,
        Instant since,
        Instant lastLogin,
        LocalDate openedOn,
        LocalDate dueOn,
        String decidedName,
        Instant decidedAt,
        String reason)
        implements Serializable {
    public List<String> itemCodes() {
        return List.of(items.split(" "));
    }

    public boolean isWaiting() {
        return state == CertificationState.WAITING;
    }

    public boolean isOverdue(LocalDate today) {
        return isWaiting() && today.isAfter(dueOn);
    }
}
