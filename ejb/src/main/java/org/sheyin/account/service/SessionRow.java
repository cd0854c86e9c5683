package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.shared.model.OrgKind;

/**
 * A line of the list of sessions.
 *
 * @param agency null at banks and for administrators; so are bank and outlet
 * @param terminal empty when none is known
 * @param ending null while it lives; so are the rest
 * @param endReason code of the dictionary SESSION_END_REASON when an administrator ended it
 */
public record SessionRow(
        Long id,
        Long accountId,
        String loginName,
        String displayName,
        OrgKind kind,
        String agency,
        String bank,
        String outlet,
        String node,
        String origin,
        String terminal,
        String agent,
        Instant loggedInAt,
        Instant lastSeenAt,
        Instant endedAt,
        SessionEnding ending,
        String endedBy,
        String endReason,
        String endNote)
        implements Serializable {

    public boolean isLive() {
        return ending == null;
    }
}
