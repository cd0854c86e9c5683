package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseCorrection;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * 重新办理: an approver who took no part in the decision reopens a case after a found error, with a correction record
 * (Art 27). It waits in the queue again, under a new term; the bank hears of it as of a decision.
 */
@Stateless
public class CaseReopening {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private CaseTimes times;
    private Corrections corrections;
    private Repeats repeats;
    private Clock clock;

    public CaseReopening() {}

    @Inject
    public CaseReopening(
            CaseRepository cases,
            CaseTransitions transitions,
            CaseTimes times,
            Corrections corrections,
            Repeats repeats,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.times = times;
        this.corrections = corrections;
        this.repeats = repeats;
        this.clock = clock;
    }

    @UseCase(Right.CASE_APPROVE)
    public ReopenView open(Actor actor, long caseId) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        CaseRules.judgeSide(file, CaseAction.REOPEN, actor).orThrow();
        Instant now = clock.instant();
        boolean tookPart = cases.participation(file.id(), actor.accountId())
                .filter(right -> right != Right.CASE_APPROVE)
                .isPresent();
        return new ReopenView(
                file.id(),
                file.caseNumber(),
                file.item().code(),
                file.item().name(),
                file.state(),
                file.version(),
                isDecided(file),
                tookPart,
                repeats.open(file, now),
                file.decidedAt(),
                file.decisionNote(),
                file.legalBasis(),
                times.due(now, file.item().serviceDays()),
                file.item().serviceDays());
    }

    @UseCase(Right.CASE_APPROVE)
    public void reopen(Actor actor, @Valid Reopen command) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(command.caseId()).orElseThrow(CaseAccess::notThere);
        new LateDecision(actor, times.value("case.claim.hours", now), now)
                .judgeSeen(file, command.version(), isDecided(file), cases.lastEvent(file.id()))
                .orThrow();
        CaseCorrection record = corrections.drawUp(file, command.correction(), actor, now);
        var facts = CaseFacts.with()
                .note(command.wrong())
                .correction(command.correction())
                .otherOpenCase(
                        !cases.markOpen(file.applicant().idIndex(), file.item().code(), file.id()))
                .due(times.due(now, file.item().serviceDays()))
                .build();
        transitions.step(file, CaseAction.REOPEN, facts, actor, now).orThrow();
        corrections.keep(record);
    }

    private static boolean isDecided(CaseFile file) {
        return CaseLifecycle.TABLE.next(file.state(), CaseAction.REOPEN).isPresent();
    }
}
