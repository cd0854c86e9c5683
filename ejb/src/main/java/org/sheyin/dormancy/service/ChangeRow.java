package org.sheyin.dormancy.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepStep;

/**
 * What a run did about one account.
 *
 * @param undoneAt null while it stands; so are name and reason
 */
public record ChangeRow(
        long id,
        long accountId,
        String loginName,
        String displayName,
        SweepStep step,
        int days,
        LocalDate dueOn,
        Instant lastUsedAt,
        AccountState before,
        AccountState after,
        Instant at,
        Instant undoneAt,
        String undoneName,
        String undoReason)
        implements Serializable {
    /** Whether it took something that nobody has given back; whether there is still time is the rule's to say. */
    public boolean standing() {
        return step.isTaking() && undoneAt == null;
    }
}
