package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** The login log within scope. Looking at it is itself recorded (Art 23). */
@Stateless
public class LoginQueries {
    /** Lines of one page. */
    public static final int PAGE = 50;

    private static final String ROWS =
            "select new org.sheyin.account.service.LoginRow(l.id, l.at, l.outcome, l.origin, a.loginName,"
                    + " a.displayName, a.orgKind, g.name, b.name, o.name) from LoginEvent l"
                    + " left join Account a on a.id = l.accountId left join Agency g on g.id = a.agencyId"
                    + " left join Bank b on b.id = a.bankId left join Outlet o on o.id = a.outletId"
                    + " where l.id >= :first and l.id < :before and l.at >= :from and l.at < :to";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private AuditTrail trail;

    public LoginQueries() {}

    @Inject
    public LoginQueries(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Newest first.
     *
     * @param before id of the last line of the page before, {@link Long#MAX_VALUE} at the beginning
     * @return one line more than a page when there is a next one
     */
    @UseCase(Right.LOGIN_READ)
    public List<LoginRow> list(Actor actor, LoginFilter filter, long before) {
        trail.record(actor, AuditFact.viewed("LoginQueries.list", "LOGIN_LOG", 0));
        var where = new StringBuilder(ROWS);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("first", MonthId.first(filter.from().atZone(ServerClock.ZONE)));
        values.put("before", before);
        values.put("from", filter.from());
        values.put("to", filter.to());
        if (!filter.text().isBlank()) {
            where.append(" and (a.loginName like :text or a.displayName like :text)");
            values.put("text", begin(filter.text()));
        }
        if (filter.outcome() != null) {
            where.append(" and l.outcome = :outcome");
            values.put("outcome", filter.outcome());
        }
        if (!filter.city().isBlank()) {
            where.append(" and l.cityCode = :city");
            values.put("city", filter.city());
        }
        if (!filter.origin().isBlank()) {
            where.append(" and l.origin like :origin");
            values.put("origin", begin(filter.origin()));
        }
        var query = em.createQuery(where.append(" order by l.id desc").toString(), LoginRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    private static String begin(String text) {
        return text.strip().replaceAll("[%_\\\\]", "") + "%";
    }
}
