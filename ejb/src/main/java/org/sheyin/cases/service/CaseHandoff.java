package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Arrival;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.HandoffRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Arrival of what was sent, on both sides. What arrives together is one transaction, with at most one version of a case
 * in it: the inbox rows refuse repeats, effects and answers commit with them. Version n takes effect only after n-1.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseHandoff {
    private HandoffRepository handoff;
    private CaseRepository cases;
    private CaseTransitions transitions;
    private MonthIds ids;
    private Event<CasesDecided> decided;
    private Clock clock;

    public CaseHandoff() {}

    @Inject
    public CaseHandoff(
            HandoffRepository handoff,
            CaseRepository cases,
            CaseTransitions transitions,
            MonthIds ids,
            Event<CasesDecided> decided,
            Clock clock) {
        this.handoff = handoff;
        this.cases = cases;
        this.transitions = transitions;
        this.ids = ids;
        this.decided = decided;
        this.clock = clock;
    }

    /** The agency receives submitted versions: gives its receipt numbers and sends the receipts back. */
    @UseCase(Right.HANDOFF_RUN)
    public void receive(Actor system, List<Emission> messages) {
        Instant now = clock.instant();
        var arrivals = messages.stream()
                .map(one -> isInOrder(one) ? Arrival.applied(one, receiptNo(now)) : Arrival.waiting(one))
                .toList();
        Set<Long> first = handoff.arrive(arrivals, now);
        var due = arrivals.stream()
                .filter(one -> one.isApplied() && first.contains(one.outboxId()))
                .map(Arrival::message)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        Map<Long, Integer> current = cases.currentVersions(caseIds(due));
        for (Emission message : due) {
            acknowledge(message, present(current, message), now);
        }
    }

    private boolean isInOrder(Emission message) {
        return message.version() == 1 || handoff.isApplied(Address.SUBMITTED, message.caseId(), message.version() - 1);
    }

    /** Answers for the newest version; those that came before their time and waited are received along with it. */
    private void acknowledge(Emission message, int current, Instant now) {
        Optional<Emission> newest = Optional.of(message);
        while (newest.isPresent() && newest.get().version() != current) {
            newest = handoff.waiting(
                    Address.SUBMITTED, message.caseId(), newest.get().version() + 1);
            newest.ifPresent(one -> handoff.receipt(one.outboxId(), receiptNo(now), now));
        }
        newest.ifPresent(one -> transitions.post(Address.RECEIVED, one.caseId(), one.version(), one.formHash(), now));
    }

    private String receiptNo(Instant now) {
        return "HZ%s-%08d".formatted(CaseTimes.today(now).toString().replace("-", ""), ids.number("receipt_seq"));
    }

    /** The bank's side takes the agency's receipts: only now the cases are delivered (Art 6, invariant 16). */
    @UseCase(Right.HANDOFF_RUN)
    public void deliver(Actor system, List<Emission> messages) {
        Instant now = clock.instant();
        List<Emission> news = fresh(messages, now);
        if (news.isEmpty()) {
            return;
        }
        Map<Long, CaseFile> files =
                cases.lockAll(caseIds(news)).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<Long, String> receipts = handoff.receiptsOf(Address.SUBMITTED, news);
        for (Emission message : news) {
            deliver(system, message, present(files, message), receipts.getOrDefault(message.caseId(), ""), now);
        }
    }

    private void deliver(Actor system, Emission message, CaseFile file, String receiptNo, Instant now) {
        if (file.version() != message.version()) {
            handoff.note(message.outboxId(), "superseded by version " + file.version());
            return;
        }
        var facts = CaseFacts.with().receiptNo(receiptNo).build();
        Decision decision = transitions.step(file, CaseAction.DELIVER, facts, system, now);
        if (!decision.isAllowed()) {
            // Withdrawn while it was on its way: the receipt is kept in the inbox, the case stays as it is.
            handoff.note(message.outboxId(), decision.reasons().get(0).ruleId() + " " + file.state());
        }
    }

    /** The bank's side takes note of decisions, and whoever has to act on them hears of them. */
    @UseCase(Right.HANDOFF_RUN)
    public void inform(Actor system, List<Emission> messages) {
        Instant now = clock.instant();
        List<Emission> news = fresh(messages, now);
        if (!news.isEmpty()) {
            decided.fire(new CasesDecided(system, caseIds(news), now));
        }
    }

    /** Notes the arrivals; @return those that had not arrived before */
    private List<Emission> fresh(List<Emission> messages, Instant now) {
        Set<Long> first = handoff.arrive(messages.stream().map(Arrival::applied).toList(), now);
        return messages.stream().filter(one -> first.contains(one.outboxId())).toList();
    }

    private static List<Long> caseIds(List<Emission> messages) {
        return messages.stream().map(Emission::caseId).toList();
    }

    private static <T> T present(Map<Long, T> byCase, Emission message) {
        return Optional.ofNullable(byCase.get(message.caseId())).orElseThrow(CaseAccess::notThere);
    }
}
