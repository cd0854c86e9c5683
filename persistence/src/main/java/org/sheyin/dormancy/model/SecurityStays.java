package org.sheyin.dormancy.model;

import java.util.HashMap;
import java.util.Map;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/**
 * The last two live security administrators of the province are warned and never frozen: whatever two persons do (a reset,
 * an enrolment, an opening) would be done by nobody any more. Who has never logged in counts only where nobody else is left.
 */
public final class SecurityStays {
    private static final int KEPT = 2;

    private final Map<Long, AccountState> live;

    /** @param live the province's security administrators who may log in, by account */
    public SecurityStays(Map<Long, AccountState> live) {
        this.live = new HashMap<>(live);
    }

    /** Whether the account is one of those that are counted. */
    public static boolean concerns(Account account) {
        var at = account.affiliation();
        return at.kind() == OrgKind.ADMIN
                && at.regionCode() == null
                && account.roles().contains(Role.SECURITY_ADMIN);
    }

    public Decision mayFreeze(Account account) {
        boolean used = account.state() != AccountState.PENDING;
        long others = live.entrySet().stream()
                .filter(one -> !one.getKey().equals(account.id()))
                .filter(one -> !used || one.getValue() != AccountState.PENDING)
                .count();
        return Decision.when(!concerns(account) || others >= KEPT, Reason.of("DORMANCY-21-2", "21(3)"));
    }

    /** The account is frozen now, and counts no longer. */
    public void without(Account account) {
        live.remove(account.id());
    }
}
