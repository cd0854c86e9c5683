package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.HandoffRepository;
import org.sheyin.handoff.model.HandoffRepository.InboxState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Arrival of what was sent, on both sides. Each arrival is one transaction: the inbox row refuses a repeat, the effect and
 * the answer commit with it. Version n takes effect only after n-1.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseHandoff {
    private HandoffRepository handoff;
    private CaseRepository cases;
    private CaseTransitions transitions;
    private MonthIds ids;
    private Clock clock;

    public CaseHandoff() {}

    @Inject
    public CaseHandoff(
            HandoffRepository handoff, CaseRepository cases, CaseTransitions transitions, MonthIds ids, Clock clock) {
        this.handoff = handoff;
        this.cases = cases;
        this.transitions = transitions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The agency receives a submitted version: gives its receipt number and sends the receipt back. */
    @UseCase(Right.HANDOFF_RUN)
    public void receive(Actor system, Emission message) {
        Instant now = clock.instant();
        boolean inOrder =
                message.version() == 1 || handoff.isApplied(Address.SUBMITTED, message.caseId(), message.version() - 1);
        if (handoff.arrive(message, inOrder ? InboxState.APPLIED : InboxState.WAITING, now) && inOrder) {
            Optional<Emission> next = Optional.of(message);
            while (next.isPresent()) {
                next = acknowledge(next.get(), now);
            }
        }
    }

    /** @return the next version, when it came before its time and waits */
    private Optional<Emission> acknowledge(Emission message, Instant now) {
        String receiptNo =
                "HZ%s-%08d".formatted(CaseTimes.today(now).toString().replace("-", ""), ids.number("receipt_seq"));
        handoff.receipt(message.outboxId(), receiptNo, now);
        CaseFile file = cases.find(message.caseId()).orElseThrow(CaseAccess::notThere);
        if (file.version() == message.version()) {
            transitions.post(Address.RECEIVED, file, now);
            return Optional.empty();
        }
        return handoff.waiting(Address.SUBMITTED, message.caseId(), message.version() + 1);
    }

    /** The bank's side takes the agency's receipt: only now the case is delivered (Art 6, invariant 16). */
    @UseCase(Right.HANDOFF_RUN)
    public void deliver(Actor system, Emission message) {
        Instant now = clock.instant();
        if (!handoff.arrive(message, InboxState.APPLIED, now)) {
            return;
        }
        CaseFile file = cases.lock(message.caseId()).orElseThrow(CaseAccess::notThere);
        if (file.version() != message.version()) {
            handoff.note(message.outboxId(), "superseded by version " + file.version());
            return;
        }
        var facts = CaseFacts.with()
                .receiptNo(handoff.receiptOf(Address.SUBMITTED, message.caseId(), message.version())
                        .orElse(""))
                .build();
        Decision decision = transitions.step(file, CaseAction.DELIVER, facts, system, now);
        if (!decision.isAllowed()) {
            // Withdrawn while it was on its way: the receipt is kept in the inbox, the case stays as it is.
            handoff.note(message.outboxId(), decision.reasons().get(0).ruleId() + " " + file.state());
        }
    }

    /** The bank's side takes note of a decision. */
    @UseCase(Right.HANDOFF_RUN)
    public void inform(Actor system, Emission message) {
        handoff.arrive(message, InboxState.APPLIED, clock.instant());
    }
}
