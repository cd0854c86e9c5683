package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseAccess;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** 事后抽查: the competent agency finds a closing in order, or sends it back to the bank with a task (Annex 2). */
@Stateless
public class PostChecks {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private CaseTimes times;
    private CheckedCases checked;
    private ProofTrail trail;
    private Clock clock;

    public PostChecks() {}

    @Inject
    public PostChecks(
            CaseRepository cases,
            CaseTransitions transitions,
            CaseTimes times,
            CheckedCases checked,
            ProofTrail trail,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.times = times;
        this.checked = checked;
        this.trail = trail;
        this.clock = clock;
    }

    @UseCase(Right.CASE_REVIEW)
    public void findInOrder(Actor actor, @Valid CheckResult command) {
        Instant now = clock.instant();
        CaseFile file = lock(command.caseId());
        step(actor, file, CaseAction.PASS_SAMPLE, command.remark(), now);
        open(file).inOrder(command.remark(), actor, now);
    }

    /** Sends the case back: what is wrong, and what the bank has to do until postCheck.rework.wd is over. */
    @UseCase(Right.CASE_REVIEW)
    public void object(Actor actor, @Valid CheckResult command) {
        Instant now = clock.instant();
        CaseFile file = lock(command.caseId());
        ProofRules.judgeObjection(command.remark(), command.task()).orThrow();
        step(actor, file, CaseAction.OBJECT_SAMPLE, command.remark(), now);
        open(file).objected(command.remark(), command.task(), times.reworkDue(now), actor, now);
    }

    /** The agency may have more checked than the lot draws. @param reason shown to the bank as well */
    @UseCase(Right.CASE_SUPERVISE)
    public void choose(Actor actor, @Valid CheckResult command) {
        Instant now = clock.instant();
        CaseFile file = lock(command.caseId());
        ProofRules.judgeChoice(checked.situation(file, now), actor, command.remark())
                .orThrow();
        var lot = trail.lot(file.id(), 0, times.value("sample.postCheck", now));
        var drawing = new ProofTrail.Drawing(PostCheck.Cause.CHOSEN, lot, command.remark());
        trail.draw(file.id(), drawing, actor, now);
    }

    private void step(Actor actor, CaseFile file, CaseAction action, String note, Instant now) {
        var found = CaseFacts.with().note(note).build();
        transitions.step(file, action, found, actor, now).orThrow();
    }

    private PostCheck open(CaseFile file) {
        return checked.lock(file)
                .filter(check -> check.result() == null)
                .orElseThrow(() -> new RefusedException(Reason.of("PROOF-A2-11", "Annex 2")));
    }

    private CaseFile lock(long caseId) {
        return cases.lock(caseId).orElseThrow(CaseAccess::notThere);
    }
}
