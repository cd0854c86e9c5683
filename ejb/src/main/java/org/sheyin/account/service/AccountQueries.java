package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Lists of accounts and of open resets; row-level security shows an administrator of one city the city's only. */
@Stateless
public class AccountQueries {
    /** Open resets are read so far. */
    static final int MOST_RESETS = 50;

    private static final String ROW =
            "select new org.sheyin.account.service.AccountRow(a.id, a.loginName, a.displayName,"
                    + " a.orgKind, g.name, b.name, o.name, a.state, a.password.once, a.password.lockedUntil, a.lastLoginAt)"
                    + " from Account a left join Agency g on g.id = a.agencyId left join Bank b on b.id = a.bankId"
                    + " left join Outlet o on o.id = a.outletId where 1 = 1";

    private static final String RESETS =
            "select new org.sheyin.account.service.ResetRow(r.id, r.accountId, a.loginName,"
                    + " a.displayName, r.reason, r.requestedBy, q.displayName, r.requestedAt, r.kind) from PasswordReset r"
                    + " join Account a on a.id = r.accountId left join Account q on q.id = r.requestedBy"
                    + " where r.decidedAt is null order by r.requestedAt, r.id";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public AccountQueries() {}

    @Inject
    public AccountQueries(Clock clock) {
        this.clock = clock;
    }

    /** By login name; one statement for the lines and one for their roles. */
    @UseCase(Right.ACCOUNT_READ)
    public ListPage<AccountRow> list(Actor actor, AccountFilter filter, ListAsk ask) {
        var asked = ask.bounded();
        var where = new StringBuilder(ROW);
        var values = conditions(filter, where);
        if (asked.place() != null) {
            where.append(asked.backwards() ? " and a.loginName < :place" : " and a.loginName > :place");
            values.put("place", asked.id());
        }
        where.append(" order by a.loginName").append(asked.backwards() ? " desc" : "");
        var query = em.createQuery(where.toString(), AccountRow.class);
        values.forEach(query::setParameter);
        var page = ListPage.of(
                query.setMaxResults(asked.size() + 1).getResultList(),
                asked,
                row -> ListAsk.placeOf(null, row.loginName()));
        var roles = roles(page.rows());
        var rows = page.rows().stream()
                .map(row -> row.with(roles.getOrDefault(row.id(), List.of())))
                .toList();
        return new ListPage<>(rows, page.before(), page.after());
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.ACCOUNT_READ)
    public int countUpTo(Actor actor, AccountFilter filter, int bound) {
        var where = new StringBuilder("select a.id from Account a where 1 = 1");
        var values = conditions(filter, where);
        var query = em.createQuery(where.toString(), Long.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(bound + 1).getResultList().size();
    }

    private Map<String, Object> conditions(AccountFilter filter, StringBuilder where) {
        var values = new LinkedHashMap<String, Object>();
        if (!filter.text().isBlank()) {
            where.append(
                    " and (lower(a.loginName) like :text escape '!' or lower(a.displayName) like :text escape '!')");
            values.put("text", pattern(filter.text()));
        }
        if (filter.locked()) {
            where.append(" and a.password.lockedUntil > :now");
            values.put("now", clock.instant());
        } else if (filter.state() != null) {
            where.append(
                    " and a.state = :state and (a.password.lockedUntil is null or a.password.lockedUntil <= :now)");
            values.put("state", filter.state());
            values.put("now", clock.instant());
        }
        if (filter.role() != null) {
            where.append(" and :role member of a.roles");
            values.put("role", filter.role());
        }
        if (filter.kind() != null) {
            where.append(" and a.orgKind = :kind");
            values.put("kind", filter.kind());
        }
        return values;
    }

    /** How many accounts there are. */
    @UseCase(Right.ACCOUNT_READ)
    public long count(Actor actor) {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    @UseCase({Right.ACCOUNT_RESET, Right.ACCOUNT_CONFIRM})
    public List<ResetRow> openResets(Actor actor) {
        return em.createQuery(RESETS, ResetRow.class).setMaxResults(MOST_RESETS).getResultList();
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
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
