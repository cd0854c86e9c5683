package org.sheyin.handoff.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.HandoffRepository;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.handoff.model.ParkedRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/** The short transactions around the sending: claim, mark sent, re-emit, park. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxDispatch {
    private static final Duration HOLD = Duration.ofSeconds(30);

    /** After this a parked message is tried again by itself: what hindered it may be over, such as a database that was away. */
    private static final Duration PARKED_PAUSE = Duration.ofHours(1);

    private HandoffRepository handoff;
    private ParkedRepository parked;
    private ScopeRepository scope;
    private Clock clock;

    public OutboxDispatch() {}

    @Inject
    public OutboxDispatch(HandoffRepository handoff, ParkedRepository parked, ScopeRepository scope, Clock clock) {
        this.handoff = handoff;
        this.parked = parked;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param limit most rows, 1 to 500 */
    @UseCase(Right.HANDOFF_RUN)
    public List<Emission> claim(Actor system, int limit) {
        return handoff.claim(limit, clock.instant(), HOLD);
    }

    /**
     * Marks what was sent and claims the next rows, in one transaction.
     *
     * @param sent ids of the rows that the broker has, perhaps none
     */
    @UseCase(Right.HANDOFF_RUN)
    public List<Emission> next(Actor system, List<Long> sent, int limit) {
        if (!sent.isEmpty()) {
            handoff.markSent(sent, clock.instant());
        }
        return handoff.claim(limit, clock.instant(), HOLD);
    }

    @UseCase(Right.HANDOFF_RUN)
    public void sent(Actor system, List<Long> outboxIds) {
        handoff.markSent(outboxIds, clock.instant());
    }

    /** Gives back claimed rows that could not be sent, so that they go at once when the broker is back. */
    @UseCase(Right.HANDOFF_RUN)
    public void release(Actor system, List<Long> outboxIds) {
        handoff.release(outboxIds, clock.instant());
    }

    /**
     * Sends again what was sent longer than {@code quiet} ago without effect, and what somebody released at the desk; parked
     * messages that took effect meanwhile are settled. On one node of a cluster at a time.
     *
     * @return how many rows
     */
    @UseCase(Right.HANDOFF_RUN)
    public int reconcile(Actor system, Duration quiet, String node) {
        Instant now = clock.instant();
        if (scope.lease("reconcile-handoff", node, Duration.ofSeconds(90)) == 0) {
            return 0;
        }
        parked.settleArrived(now);
        return handoff.reemit(now.minus(quiet), now.minus(PARKED_PAUSE));
    }

    /** Whether a message says what its row of the outbox says. */
    @UseCase(Right.HANDOFF_RUN)
    public boolean agrees(Actor system, Emission message) {
        return handoff.agree(List.of(message));
    }

    @UseCase(Right.HANDOFF_RUN)
    public void park(Actor system, ParkedMessage message) {
        handoff.park(message);
    }
}
