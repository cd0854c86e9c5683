package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** The agency's work queue by due time, and the taking of its most urgent case. */
@Stateless
public class CaseQueue {
    /** So many are taken at once at most: what one person holds, nobody else decides. */
    public static final int MOST = 10;

    private CaseRepository cases;
    private CaseListQueries lists;
    private CaseQueueQueries next;
    private CaseReview review;
    private CaseTimes times;
    private Clock clock;

    public CaseQueue() {}

    @Inject
    public CaseQueue(
            CaseRepository cases,
            CaseListQueries lists,
            CaseQueueQueries next,
            CaseReview review,
            CaseTimes times,
            Clock clock) {
        this.cases = cases;
        this.lists = lists;
        this.next = next;
        this.review = review;
        this.times = times;
        this.clock = clock;
    }

    /** The most urgent first, whatever order is asked for. */
    @UseCase(Right.CASE_READ)
    public ListPage<QueueRow> page(Actor actor, QueueFilter filter, ListAsk ask) {
        Instant now = clock.instant();
        var horizon = times.horizon(now);
        var found = lists.list(actor, filter.cases(actor, horizon), ask.by(CaseListQueries.DUE));
        Set<Long> takeable =
                next.takeable(actor, found.rows().stream().map(CaseRow::id).toList(), now);
        var rows = found.rows().stream()
                .map(row -> row(actor, row, horizon, takeable.contains(row.id())))
                .toList();
        return new ListPage<>(rows, found.before(), found.after());
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

    /**
     * Takes the most urgent cases that the actor may take, all or none of them.
     *
     * @param most 1 to {@value #MOST}
     * @return how many, fewer when fewer wait
     */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public int claimNext(Actor actor, int most) {
        int taken = 0;
        while (taken < Math.min(most, MOST) && claimNext(actor).isPresent()) {
            taken++;
        }
        return taken;
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
