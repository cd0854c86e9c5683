package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Checks of the audit that were made, for audit administrators. */
@Stateless
public class AuditVerificationQueries {
    private static final String ALARMS = "(not ?1 or v.problem_count > 0)";

    private static final String LISTED =
            """
            select v.id, v.kind, v.account_name, v.ended_at, v.from_size, v.to_size, v.row_count, v.problem_count,
            v.first_problem, v.first_id, v.detail from audit_verification v where """
                    + ALARMS;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** Newest first. @param alarms whether only those are asked for that found something */
    @UseCase(Right.AUDIT_READ)
    public ListPage<AuditVerificationRow> list(Actor actor, boolean alarms, ListAsk ask) {
        var asked = ask.bounded();
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(LISTED + asked.byId("v.id", "?2"))
                .setParameter(1, alarms)
                .setParameter(2, asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(
                found.stream().map(AuditVerificationQueries::row).toList(),
                asked,
                row -> ListAsk.placeOf(null, row.id()));
    }

    @UseCase(Right.AUDIT_READ)
    public int countUpTo(Actor actor, boolean alarms, int bound) {
        return em.createNativeQuery("select v.id from audit_verification v where " + ALARMS)
                .setParameter(1, alarms)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** Size of the tree up to which the audit was last found in order, 0 when it never was. */
    @UseCase(Right.AUDIT_READ)
    public long lastInOrder(Actor actor) {
        return number(
                em.createNativeQuery("select coalesce(max(to_size), 0) from audit_verification where problem_count = 0")
                        .getSingleResult());
    }

    private static AuditVerificationRow row(Object[] c) {
        var at = c[3] instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) c[3]).toInstant();
        return new AuditVerificationRow(
                number(c[0]),
                (String) c[1],
                (String) c[2],
                at,
                number(c[4]),
                number(c[5]),
                number(c[6]),
                (int) number(c[7]),
                (String) c[8],
                number(c[9]),
                (String) c[10]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
