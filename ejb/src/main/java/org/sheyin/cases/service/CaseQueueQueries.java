package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** Finds the most urgent case of the actor's agency that he may take: by right, and not in two rights on one case. */
@ApplicationScoped
public class CaseQueueQueries {
    /** What waits for the actor: the same for "next" and for the lines of the queue, so that they never disagree. */
    private static final String MAY_TAKE =
            """
             from case_file f
            where f.agency_id = ?
              and ((? and (f.state = 'DELIVERED' or f.state = 'IN_REVIEW' and f.claimed_until <= ?))
                or (? and (f.state = 'REVIEWED' or f.state = 'IN_SECOND_REVIEW' and f.claimed_until <= ?)))
              and f.state in ('DELIVERED', 'IN_REVIEW', 'REVIEWED', 'IN_SECOND_REVIEW')
              and not exists (select 1 from case_participation p
                where p.case_id = f.id and p.account_id = ? and p.agency_right <>
                  case when f.state in ('DELIVERED', 'IN_REVIEW') then 'CASE_REVIEW' else 'CASE_SECOND_REVIEW' end)""";

    private static final String NEXT =
            "select f.id, f.case_number, f.item_code, f.item_name, f.due_at, f.state in ('REVIEWED',"
                    + " 'IN_SECOND_REVIEW')"
                    + MAY_TAKE + " order by f.due_at, f.id limit 1";

    private static final String AMONG = "select f.id" + MAY_TAKE + " and f.id = any (cast(? as bigint[]))";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    Optional<NextCase> peek(Actor actor, Instant at) {
        return find(actor, at, NEXT);
    }

    /** Locks it; a case that somebody else is just taking is passed over. */
    Optional<NextCase> lock(Actor actor, Instant at) {
        return find(actor, at, NEXT + " for update of f skip locked");
    }

    /** Those of the cases that the actor may take now. */
    @SuppressWarnings("unchecked")
    Set<Long> takeable(Actor actor, Collection<Long> ids, Instant at) {
        String among = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<Number> found = query(actor, at, AMONG).setParameter(7, among).getResultList();
        return found.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    private Query query(Actor actor, Instant at, String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, actor.agencyId())
                .setParameter(2, actor.may(Right.CASE_REVIEW))
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, actor.may(Right.CASE_SECOND_REVIEW))
                .setParameter(5, Timestamp.from(at))
                .setParameter(6, actor.accountId());
    }

    @SuppressWarnings("unchecked")
    private Optional<NextCase> find(Actor actor, Instant at, String sql) {
        List<Object[]> found = query(actor, at, sql).getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new NextCase(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        row[4] == null ? null : ((Timestamp) row[4]).toInstant(),
                        (Boolean) row[5]));
    }
}
