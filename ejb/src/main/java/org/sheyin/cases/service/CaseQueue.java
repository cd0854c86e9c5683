package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The agency's work queue by due time, and the taking of its most urgent case. */
@Stateless
public class CaseQueue {
    private CaseRepository cases;
    private CaseQueries queries;
    private CaseQueueQueries next;
    private CaseReview review;
    private CaseTimes times;
    private Clock clock;

    public CaseQueue() {}

    @Inject
    public CaseQueue(
            CaseRepository cases,
            CaseQueries queries,
            CaseQueueQueries next,
            CaseReview review,
            CaseTimes times,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.next = next;
        this.review = review;
        this.times = times;
        this.clock = clock;
    }

    /**
     * The most urgent first.
     *
     * @param after last line of the page before, null for the first page
     * @param limit lines, 1 to 200
     */
    @UseCase(Right.CASE_READ)
    public List<QueueRow> page(Actor actor, QueueFilter filter, CasePlace after, int limit) {
        Instant now = clock.instant();
        var horizon = times.horizon(now);
        var found = queries.byDue(actor, filter.cases(actor, horizon), after, limit);
        var takeable = next.takeable(actor, found.stream().map(CaseRow::id).toList(), now);
        return found.stream()
                .map(row -> row(actor, row, horizon, takeable.contains(row.id())))
                .toList();
    }

    private QueueRow row(Actor actor, CaseRow row, Urgency.Horizon horizon, boolean takeable) {
        boolean claimed = row.holderId() != null && row.claimedUntil().isAfter(horizon.now());
        return new QueueRow(
                row,
                times.workingDaysLeft(row.dueAt(), horizon.now()),
                horizon.of(row.dueAt()),
                claimed && row.holderId() == actor.accountId(),
                claimed,
                takeable);
    }

    /** How many cases the filter finds. */
    @UseCase(Right.CASE_READ)
    public long count(Actor actor, QueueFilter filter) {
        return queries.count(actor, filter.cases(actor, times.horizon(clock.instant())));
    }

    /** How many cases the filter finds in each range of the due time. */
    @UseCase(Right.CASE_READ)
    public Map<Urgency, Long> counts(Actor actor, QueueFilter filter) {
        var horizon = times.horizon(clock.instant());
        var counts = new EnumMap<Urgency, Long>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            counts.put(urgency, queries.count(actor, filter.at(urgency).cases(actor, horizon)));
        }
        return counts;
    }

    /** The most urgent case that the actor may take, empty when none waits. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW, Right.CASE_APPROVE})
    public Optional<NextCase> peekNext(Actor actor) {
        return next.peek(actor, clock.instant());
    }

    /** Takes the most urgent case that the actor may take; two people at once get two cases. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public Optional<NextCase> claimNext(Actor actor) {
        var found = next.lock(actor, clock.instant());
        found.ifPresent(one -> take(actor, one.id(), one.second()));
        return found;
    }

    /** Takes this case for the step that it waits for. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public void claim(Actor actor, long caseId) {
        var state = cases.find(caseId).orElseThrow(CaseAccess::notThere).state();
        take(actor, caseId, state == CaseState.REVIEWED || state == CaseState.IN_SECOND_REVIEW);
    }

    private void take(Actor actor, long caseId, boolean second) {
        if (second) {
            review.claimSecond(actor, caseId);
        } else {
            review.claim(actor, caseId);
        }
    }
}
