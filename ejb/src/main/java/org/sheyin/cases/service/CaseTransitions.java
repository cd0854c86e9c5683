package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseAccepted;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseEvent;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseVersion;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.HandoffRepository;
import org.sheyin.handoff.model.OutboxMessage;
import org.sheyin.handoff.model.OutboxWritten;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;

/**
 * Takes a case one step further with everything that belongs to the step, in one transaction: the new state, the event,
 * the audit row, the version and the outbox row. Pages, consumers and jobs all come through here.
 */
@ApplicationScoped
public class CaseTransitions {
    private static final Set<CaseAction> TO_AGENCY =
            EnumSet.of(CaseAction.SUBMIT, CaseAction.RESUBMIT, CaseAction.REFER);
    private static final Set<CaseAction> DECISIONS = EnumSet.of(
            CaseAction.RETURN,
            CaseAction.APPROVE,
            CaseAction.APPROVE_SECOND,
            CaseAction.REJECT,
            CaseAction.LAPSE,
            CaseAction.REOPEN,
            CaseAction.COMPLETE_AT_BANK);

    /** Saves that follow each other within this are one going over of the form. */
    private static final Duration BURST = Duration.ofMinutes(10);

    private final CaseRepository cases;
    private final HandoffRepository handoff;
    private final AuditTrail audit;
    private final MonthIds ids;
    private final Event<OutboxWritten> news;
    private final Event<CaseAccepted> accepted;

    protected CaseTransitions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CaseTransitions(
            CaseRepository cases,
            HandoffRepository handoff,
            AuditTrail audit,
            MonthIds ids,
            Event<OutboxWritten> news,
            Event<CaseAccepted> accepted) {
        this.cases = cases;
        this.handoff = handoff;
        this.audit = audit;
        this.ids = ids;
        this.news = news;
        this.accepted = accepted;
    }

    /** @return the decision; when refused, nothing has changed */
    public Decision step(CaseFile file, CaseAction action, CaseFacts facts, Actor actor, Instant at) {
        var before = CaseEvent.Before.of(file);
        Decision decision = applyAsPart(file, action, facts, actor, at);
        if (decision.isAllowed()) {
            if (before.state() == CaseState.NEW) {
                cases.add(file);
            }
            cases.add(new CaseEvent(ids.next("case_event", at), file, action, before, actor, facts.note(), at));
            audit.record(actor, AuditFact.done(action.name(), "CASE", file.id(), before.formHash(), file.formHash()));
            tell(file, action, actor, at);
            if (action == CaseAction.ACCEPT && file.item().visitId() != null) {
                accepted.fire(new CaseAccepted(file.item().visitId(), file.caseNumber(), actor, at));
            }
            if (!file.state().isOpen() && before.state().isOpen()) {
                cases.unmarkOpen(file);
            }
        }
        return decision;
    }

    /** Finds out and writes down in which right the person takes part, so that no service can forget it (Art 21). */
    private Decision applyAsPart(CaseFile file, CaseAction action, CaseFacts facts, Actor actor, Instant at) {
        Right part = action.partFrom(file.state());
        if (part == null) {
            return file.apply(action, facts, actor, at);
        }
        long person = facts.partaker(action, actor);
        Right before = cases.participation(file.id(), person).orElse(null);
        Decision decision = file.apply(action, facts.withRightBefore(before), actor, at);
        if (decision.isAllowed() && before == null && !cases.takePart(file.id(), person, part)) {
            throw new RefusedException(Reason.of("CASE-21-1", "21", part.name()));
        }
        return decision;
    }

    private void tell(CaseFile file, CaseAction action, Actor actor, Instant at) {
        if (TO_AGENCY.contains(action)) {
            cases.add(new CaseVersion(ids.next("case_version", at), file, actor.accountId(), at));
            post(Address.SUBMITTED, file.id(), file.version(), file.formHash(), at);
        } else if (DECISIONS.contains(action)) {
            post(Address.DECIDED, file.id(), file.version(), file.formHash(), at);
        }
    }

    /**
     * The form became another one without a step: noted once a burst, and each time somebody else than the case's clerk typed
     * or a version was submitted before (Art 20(2)).
     */
    void saved(CaseFile file, String hashBefore, Instant changedBefore, Actor actor, Instant at) {
        boolean quiet =
                changedBefore.plus(BURST).isAfter(at) && file.clerk().id() == actor.accountId() && file.version() == 0;
        if (!quiet && !hashBefore.equals(file.formHash())) {
            audit.record(actor, AuditFact.done("FORM_SAVED", "CASE", file.id(), hashBefore, file.formHash()));
        }
    }

    /** Writes the outbox row and nudges the relay once the transaction has committed. */
    public void post(String address, long caseId, int version, String formHash, Instant at) {
        handoff.add(new OutboxMessage(ids.next("outbox_message", at), address, caseId, version, formHash, at));
        news.fire(new OutboxWritten());
    }
}
