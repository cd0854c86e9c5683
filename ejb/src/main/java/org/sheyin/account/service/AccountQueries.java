package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Lists of accounts and of open resets; row-level security shows an administrator of one city the city's only. */
@Stateless
public class AccountQueries {
    /** Lines of one page. */
    public static final int PAGE = 50;

    private static final String ROWS =
            "select new org.sheyin.account.service.AccountRow(a.id, a.loginName, a.displayName,"
                    + " a.orgKind, g.name, b.name, o.name, a.state, a.passwordOnce, a.lockedUntil, a.lastLoginAt)"
                    + " from Account a left join Agency g on g.id = a.agencyId left join Bank b on b.id = a.bankId"
                    + " left join Outlet o on o.id = a.outletId where a.loginName > :after"
                    + " and (lower(a.loginName) like :text escape '!' or lower(a.displayName) like :text escape '!')"
                    + " order by a.loginName";

    private static final String RESETS =
            "select new org.sheyin.account.service.ResetRow(r.id, r.accountId, a.loginName,"
                    + " a.displayName, r.reason, r.requestedBy, q.displayName, r.requestedAt) from PasswordReset r"
                    + " join Account a on a.id = r.accountId left join Account q on q.id = r.requestedBy"
                    + " where r.decidedAt is null order by r.requestedAt, r.id";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * Accounts by login name.
     *
     * @param text part of login name or name; null or empty for all
     * @param after last login name of the page before, null at the beginning
     */
    @UseCase(Right.ACCOUNT_READ)
    public AccountListing list(Actor actor, String text, String after) {
        var found = em.createQuery(ROWS, AccountRow.class)
                .setParameter("after", after == null ? "" : after)
                .setParameter("text", pattern(text))
                .setMaxResults(PAGE + 1)
                .getResultList();
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        var roles = roles(rows);
        return new AccountListing(
                rows.stream()
                        .map(row -> row.with(roles.getOrDefault(row.id(), List.of())))
                        .toList(),
                found.size() > PAGE ? rows.get(rows.size() - 1).loginName() : null);
    }

    /** How many accounts there are. */
    @UseCase(Right.ACCOUNT_READ)
    public long count(Actor actor) {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    @UseCase({Right.ACCOUNT_RESET, Right.ACCOUNT_CONFIRM})
    public List<ResetRow> openResets(Actor actor) {
        return em.createQuery(RESETS, ResetRow.class).setMaxResults(PAGE).getResultList();
    }

    private Map<Long, List<Role>> roles(List<AccountRow> rows) {
        var roles = new HashMap<Long, List<Role>>();
        if (!rows.isEmpty()) {
            em.createQuery("select a.id, r from Account a join a.roles r where a.id in :ids", Object[].class)
                    .setParameter("ids", rows.stream().map(AccountRow::id).toList())
                    .getResultList()
                    .forEach(pair -> roles.computeIfAbsent((Long) pair[0], id -> new ArrayList<>())
                            .add((Role) pair[1]));
        }
        return roles;
    }

    private static String pattern(String text) {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
