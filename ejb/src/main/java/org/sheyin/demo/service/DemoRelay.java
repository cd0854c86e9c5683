package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.cases.service.CaseHandoff;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.HandoffRepository;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** Carries the messages of a told case by hand, at the time of the story, by the same arrivals as the queue's. */
@ApplicationScoped
class DemoRelay {
    private static final int ROWS = 100;
    private static final Duration HOLD = Duration.ofSeconds(1);

    private final Actor system = Actor.system(SystemPart.HANDOFF);

    @Inject
    private HandoffRepository handoff;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTransitions transitions;

    @Inject
    private MonthIds ids;

    @Inject
    private ScopeRepository scope;

    @Inject
    private Event<CasesDecided> decided;

    /** From the bank to the agency, and the receipt back. */
    void deliver(long caseId, Clock clock) {
        var arrivals = arrivals(clock);
        send(caseId, clock).forEach(message -> arrivals.receive(system, List.of(message)));
        send(caseId, clock).stream()
                .filter(message -> message.address().equals(Address.RECEIVED))
                .forEach(message -> arrivals.deliver(system, List.of(message)));
    }

    /** From the agency to the bank. */
    void inform(long caseId, Clock clock) {
        var arrivals = arrivals(clock);
        send(caseId, clock).forEach(message -> arrivals.inform(system, List.of(message)));
    }

    /**
     * Sent and never seen again, as when a broker's journal is lost: the reconciler sends it anew, unless it was parked
     * as one that could not be applied and waits at the hand-off desk.
     */
    void lose(long caseId, boolean parked, Clock clock) {
        for (Emission message : send(caseId, clock)) {
            if (parked) {
                handoff.park(new ParkedMessage(
                        message.address(),
                        "demo:" + message.duplicateId(),
                        message.outboxId(),
                        caseId,
                        "NOT_APPLIED",
                        0,
                        Digest.sha256(""),
                        clock.instant()));
            }
        }
    }

    /** A message that nobody can read: it tells no case. */
    ParkedMessage garble(Clock clock) {
        scope.open(system);
        String id = "demo:unreadable";
        var message = new ParkedMessage(
                Address.SUBMITTED, id, null, null, "MALFORMED", id.length(), Digest.sha256(id), clock.instant());
        handoff.park(message);
        return message;
    }

    private CaseHandoff arrivals(Clock clock) {
        return new CaseHandoff(handoff, cases, transitions, ids, decided, clock);
    }

    /** Rows of other cases that are claimed on the way are free again when the transaction ends. */
    private List<Emission> send(long caseId, Clock clock) {
        scope.open(system);
        var mine = handoff.claim(ROWS, clock.instant(), HOLD).stream()
                .filter(message -> message.caseId() == caseId)
                .toList();
        handoff.markSent(mine.stream().map(Emission::outboxId).toList(), clock.instant());
        return mine;
    }
}
