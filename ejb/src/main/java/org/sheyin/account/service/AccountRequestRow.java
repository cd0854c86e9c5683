package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.account.model.AccountRequestKind;

/**
 * A request for an account as its list shows it.
 *
 * @param loginName asked for; null unless an account is to be opened
 * @param confirmed null while it waits
 * @param answer what the security administrator said, may be empty
 */
public record AccountRequestRow(
        long id,
        long staffId,
        String name,
        String idMasked,
        String place,
        Long accountId,
        AccountRequestKind kind,
        String loginName,
        String reason,
        long requestedBy,
        String requestedName,
        Instant requestedAt,
        String decidedName,
        Instant decidedAt,
        Boolean confirmed,
        String answer)
        implements Serializable {

    /** Whether this person may decide it; the service checks again. */
    public boolean isFor(long account) {
        return decidedAt == null && account != requestedBy && (accountId == null || accountId != account);
    }
}
