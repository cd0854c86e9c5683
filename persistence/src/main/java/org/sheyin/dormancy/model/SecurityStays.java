package org.sheyin.dormancy.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return concerns(account) ? mayFreeze(account.id(), account.state()) : Decision.ALLOWED;
    }

    /** The same of one of those that are counted. */
    public Decision mayFreeze(long accountId, AccountState state) {
        boolean used = state != AccountState.PENDING;
        long others = live.entrySet().stream()
                .filter(one -> one.getKey() != accountId)
                .filter(one -> !used || one.getValue() != AccountState.PENDING)
                .count();
        return Decision.when(others >= KEPT, Reason.of("DORMANCY-21-2", "21(3)"));
    }

    /** The account is frozen now, and counts no longer. */
    public void without(long accountId) {
        live.remove(accountId);
    }

    /**
     * Which of those that fall due a run keeps: it takes one after the other, until only two are left.
     *
     * @param due security administrators who are to be frozen, in the order in which the run comes to them
     */
    public Set<Long> kept(List<Long> due) {
        var rest = new SecurityStays(live);
        var kept = new HashSet<Long>();
        for (long id : due) {
            if (rest.mayFreeze(id, live.get(id)).isAllowed()) {
                rest.without(id);
            } else {
                kept.add(id);
            }
        }
        return kept;
    }
}
