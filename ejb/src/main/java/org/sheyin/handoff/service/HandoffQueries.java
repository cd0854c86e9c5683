package org.sheyin.handoff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sheyin.handoff.model.ParkedRules;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What the hand-off desk shows besides the cases: parked messages, and the rule that colours the waiting (Art 6). */
@Stateless
public class HandoffQueries {
    /** Of an agency's cases and of none; administrators see all. The case number comes by row-level security. */
    private static final String PARKED =
            """
             from parked_message p left join case_file f on f.id = p.case_id
            where p.resolved_at is null and (? or p.case_id is null or f.id is not null)""";

    private static final String ROWS =
            "select p.id, p.address, p.reason, p.case_id, f.case_number, p.at," + " p.outbox_id is not null" + PARKED;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private RuleParameters parameters;
    private Clock clock;

    public HandoffQueries() {}

    @Inject
    public HandoffQueries(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Whether the actor looks after the queues: administrators and the agency's supervisors, nobody at a bank. */
    public static boolean seesParked(Actor actor) {
        return actor.may(Right.HANDOFF_READ)
                && (actor.kind() == OrgKind.ADMIN || actor.kind() == OrgKind.AGENCY && actor.may(Right.CASE_SUPERVISE));
    }

    /**
     * Unresolved ones, newest first; none for those who do not look after the queues.
     *
     * @param limit lines, 1 to 200
     */
    @UseCase(Right.HANDOFF_READ)
    @SuppressWarnings("unchecked")
    public List<ParkedRow> parked(Actor actor, int limit) {
        if (!seesParked(actor)) {
            return List.of();
        }
        List<Object[]> found = em.createNativeQuery(ROWS + " order by p.at desc, p.id desc")
                .setParameter(1, actor.kind() == OrgKind.ADMIN)
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(HandoffQueries::row).toList();
    }

    /** @throws org.sheyin.shared.model.RefusedException HANDOFF-6-1 when it is not there for the actor, or settled */
    @UseCase(Right.HANDOFF_RELEASE)
    @SuppressWarnings("unchecked")
    public ParkedRow parkedOne(Actor actor, long id) {
        List<Object[]> found = em.createNativeQuery(ROWS + " and p.id = ?")
                .setParameter(1, actor.kind() == OrgKind.ADMIN)
                .setParameter(2, id)
                .getResultList();
        return found.stream().findFirst().map(HandoffQueries::row).orElseThrow(ParkedRules::notThere);
    }

    @UseCase(Right.HANDOFF_READ)
    public long countParked(Actor actor) {
        if (!seesParked(actor)) {
            return 0;
        }
        var count = em.createNativeQuery("select count(*)" + PARKED)
                .setParameter(1, actor.kind() == OrgKind.ADMIN)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** {@code handoff.amber} and {@code handoff.red} as in force today, in this order. */
    @UseCase(Right.HANDOFF_READ)
    public List<ParameterValue> thresholds(Actor actor) {
        var today = parameters.asOf(LocalDate.now(clock));
        return List.of(today.value("handoff.amber"), today.value("handoff.red"));
    }

    private static ParkedRow row(Object[] columns) {
        return new ParkedRow(
                ((Number) columns[0]).longValue(),
                (String) columns[1],
                (String) columns[2],
                columns[3] == null ? null : ((Number) columns[3]).longValue(),
                (String) columns[4],
                at(columns[5]),
                (Boolean) columns[6]);
    }

    /** The driver gives one or the other, by version. */
    private static Instant at(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
