package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** The login log within scope. Looking at it is itself recorded (Art 23). */
@Stateless
public class LoginQueries {
    private static final String FROM =
            " from LoginEvent l left join Account a on a.id = l.accountId left join Agency g on g.id = a.agencyId"
                    + " left join Bank b on b.id = a.bankId left join Outlet o on o.id = a.outletId"
                    + " where l.id >= :first and l.at >= :from and l.at < :to";

    private static final String ROW =
            "select new org.sheyin.account.service.LoginRow(l.id, l.at, l.outcome, l.origin, a.loginName,"
                    + " a.displayName, a.orgKind, g.name, b.name, o.name, l.terminal)";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private AuditTrail trail;

    public LoginQueries() {}

    @Inject
    public LoginQueries(AuditTrail trail) {
        this.trail = trail;
    }

    /** Newest first. */
    @UseCase(Right.LOGIN_READ)
    public ListPage<LoginRow> list(Actor actor, LoginFilter filter, ListAsk ask) {
        trail.record(actor, AuditFact.viewed("LoginQueries.list", "LOGIN_LOG", 0));
        var asked = ask.bounded();
        var where = new StringBuilder(ROW + FROM);
        var values = conditions(filter, where);
        values.put("place", asked.beyond());
        var query = em.createQuery(where.append(asked.byId("l.id", ":place")).toString(), LoginRow.class);
        values.forEach(query::setParameter);
        return ListPage.of(
                query.setMaxResults(asked.size() + 1).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more; a number of nobody, hence not recorded. */
    @UseCase(Right.LOGIN_READ)
    public int countUpTo(Actor actor, LoginFilter filter, int bound) {
        var where = new StringBuilder("select l.id" + FROM);
        var values = conditions(filter, where);
        var query = em.createQuery(where.toString(), Long.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(bound + 1).getResultList().size();
    }

    /** How many there are, for dashboards. */
    @UseCase(Right.LOGIN_READ)
    public long count(Actor actor, LoginFilter filter) {
        var where = new StringBuilder("select count(l)" + FROM);
        var values = conditions(filter, where);
        var query = em.createQuery(where.toString(), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static Map<String, Object> conditions(LoginFilter filter, StringBuilder where) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("first", MonthId.first(filter.from().atZone(ServerClock.ZONE)));
        values.put("from", filter.from());
        values.put("to", filter.to());
        if (!filter.text().isBlank()) {
            where.append(" and (a.loginName like :text or a.displayName like :text)");
            values.put("text", begin(filter.text()));
        }
        if (!filter.outcomes().isEmpty()) {
            where.append(" and l.outcome in :outcomes");
            values.put("outcomes", filter.outcomes());
        }
        if (!filter.city().isBlank()) {
            where.append(" and l.cityCode = :city");
            values.put("city", filter.city());
        }
        if (!filter.origin().isBlank()) {
            where.append(" and l.origin like :origin");
            values.put("origin", begin(filter.origin()));
        }
        return values;
    }

    private static String begin(String text) {
        return text.strip().replaceAll("[%_\\\\]", "") + "%";
    }
}
