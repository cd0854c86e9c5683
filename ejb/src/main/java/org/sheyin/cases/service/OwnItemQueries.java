package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Which items a person takes in, by how often. */
@Stateless
public class OwnItemQueries {
    private static final String BEGUN =
            """
            select f.item.code, count(f) from CaseFile f where f.clerk.id = :clerk and f.id >= :since
            group by f.item.code order by 2 desc, 1""";

    /** This month and the two before. */
    private static final int MONTHS = 2;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public OwnItemQueries() {}

    @Inject
    public OwnItemQueries(Clock clock) {
        this.clock = clock;
    }

    /** Codes of what the person began lately, the most frequent first. */
    @UseCase(Right.CASE_ACCEPT)
    public List<String> begun(Actor actor, int limit) {
        return em
                .createQuery(BEGUN, Object[].class)
                .setParameter("clerk", actor.accountId())
                .setParameter(
                        "since",
                        MonthId.first(clock.instant().atZone(ServerClock.ZONE).minusMonths(MONTHS)))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> (String) row[0])
                .toList();
    }
}
