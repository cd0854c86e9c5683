package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseState;
import org.sheyin.handoff.model.Address;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Cases on their way without the agency's receipt, within the actor's scope (Art 6); the longest waiting first. */
@Stateless
public class UndeliveredQueries {
    /** Row-level security narrows case, outbox and parked rows alike; parked ones are found by the case. */
    private static final String SUMS =
            """
            select count(*) filter (where not parked and not sent), count(*) filter (where not parked and sent),
              count(*) filter (where parked),
              count(*) filter (where submitted_at <= ? and submitted_at > ?), count(*) filter (where submitted_at <= ?)
            from (select f.submitted_at,
                exists (select 1 from parked_message p where p.case_id = f.id and p.resolved_at is null) as parked,
                exists (select 1 from outbox_message o where o.case_id = f.id and o.version = f.version
                  and o.address = ? and o.sent_at is not null) as sent
              from case_file f where f.state = ?) waiting""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private CaseQueries cases;
    private CaseTimes times;
    private Clock clock;

    public UndeliveredQueries() {}

    @Inject
    public UndeliveredQueries(CaseQueries cases, CaseTimes times, Clock clock) {
        this.cases = cases;
        this.times = times;
        this.clock = clock;
    }

    @UseCase(Right.CASE_READ)
    public UndeliveredSums sums(Actor actor) {
        Instant now = clock.instant();
        var amber = Timestamp.from(now.minus(times.amber(now)));
        var red = Timestamp.from(now.minus(times.red(now)));
        var found = (Object[]) em.createNativeQuery(SUMS)
                .setParameter(1, amber)
                .setParameter(2, red)
                .setParameter(3, red)
                .setParameter(4, Address.SUBMITTED)
                .setParameter(5, CaseState.SUBMITTED.name())
                .getSingleResult();
        return new UndeliveredSums(count(found[0]), count(found[1]), count(found[2]), count(found[3]), count(found[4]));
    }

    /** @param limit lines, 1 to 200 */
    @UseCase(Right.CASE_READ)
    public List<CaseRow> longest(Actor actor, int limit) {
        return cases.longestUnderway(actor, CaseFilter.of(CaseState.SUBMITTED), limit);
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
