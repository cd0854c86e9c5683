package org.sheyin.dormancy.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepStep;

/**
 * An account that the next run looks at.
 *
 * @param organization where the person belongs, empty for administrators
 * @param lastLogin null when there never was one
 * @param lastUsed day from which the months are counted
 * @param dueOn day of the freeze, or of the cancellation
 * @param step what a run of the day does; null when it does nothing yet
 */
public record PreviewRow(
        long id,
        String loginName,
        String displayName,
        String organization,
        AccountState state,
        Instant lastLogin,
        LocalDate lastUsed,
        LocalDate dueOn,
        SweepStep step,
        boolean exempt)
        implements Serializable {

    /** The same account, which the run warns of and does not freeze (DORMANCY-21-2). */
    PreviewRow kept() {
        return new PreviewRow(
                id, loginName, displayName, organization, state, lastLogin, lastUsed, dueOn, SweepStep.KEEP, exempt);
    }
}
