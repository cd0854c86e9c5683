package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * 审核 and 复审 at the agency: claim, release, pass, approve, return with all defects, reject with legal basis. On one case
 * one person holds one agency right (Art 21).
 */
@Stateless
public class CaseReview {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private CaseTimes times;
    private CaseDefects defects;
    private ReviewDrafts drafts;
    private Clock clock;

    public CaseReview() {}

    @Inject
    public CaseReview(
            CaseRepository cases,
            CaseTransitions transitions,
            CaseTimes times,
            CaseDefects defects,
            ReviewDrafts drafts,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.times = times;
        this.defects = defects;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Takes a delivered case for the first step. */
    @UseCase(Right.CASE_REVIEW)
    public void claim(Actor actor, long caseId) {
        take(actor, caseId, CaseAction.CLAIM);
    }

    /** Takes a case that passed the first step; another person than there. */
    @UseCase(Right.CASE_SECOND_REVIEW)
    public void claimSecond(Actor actor, long caseId) {
        take(actor, caseId, CaseAction.CLAIM_SECOND);
    }

    private void take(Actor actor, long caseId, CaseAction action) {
        Instant now = clock.instant();
        CaseFile file = lock(caseId);
        if (file.claim().isHeldBy(actor.accountId()) && !file.claim().isExpired(now)) {
            return;
        }
        late(actor, now).judgeHolder(file).orThrow();
        expire(actor, file, now);
        var facts = CaseFacts.with().claimUntil(times.claimUntil(now)).build();
        transitions.step(file, action, facts, actor, now).orThrow();
    }

    private LateDecision late(Actor actor, Instant now) {
        return new LateDecision(actor, hours(now), now);
    }

    private ParameterValue hours(Instant now) {
        return times.value("case.claim.hours", now);
    }

    /** A claim that has run out is released on the way, so that nobody has to wait for the nightly job. */
    private void expire(Actor actor, CaseFile file, Instant now) {
        if (file.state().isClaimed()) {
            var facts = CaseFacts.with().term(hours(now)).build();
            transitions.step(file, CaseAction.EXPIRE_CLAIM, facts, actor, now).orThrow();
        }
    }

    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public void release(Actor actor, long caseId) {
        Instant now = clock.instant();
        CaseFile file = lock(caseId);
        late(actor, now).judge(file, file.version(), cases.lastEvent(caseId)).orThrow();
        step(actor, file, CaseAction.RELEASE, CaseFacts.with(), now);
    }

    /** First of two steps passed; a second person decides. */
    @UseCase(Right.CASE_REVIEW)
    public void pass(Actor actor, @Valid Decide command) {
        step(actor, command, CaseAction.PASS);
    }

    /** Approves an item of one step. */
    @UseCase(Right.CASE_REVIEW)
    public void approve(Actor actor, @Valid Decide command) {
        step(actor, command, CaseAction.APPROVE);
    }

    /** Approves an item of two steps, as the second person. */
    @UseCase(Right.CASE_SECOND_REVIEW)
    public void approveSecond(Actor actor, @Valid Decide command) {
        step(actor, command, CaseAction.APPROVE_SECOND);
    }

    /** 补正: sends the case back, naming all defects at once. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public void sendBack(Actor actor, @Valid Decide command) {
        Instant now = clock.instant();
        CaseFile file = current(actor, command, now);
        defects.tell(file, command, actor, now);
        var facts = CaseFacts.with()
                .defects(command.defects().size())
                .note(command.noteOfReturn())
                .correctionDue(times.correctionDue(now));
        step(actor, file, CaseAction.RETURN, facts, now);
        drafts.forget(actor, command.caseId());
    }

    /** 不予办理, with legal basis and reason. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public void reject(Actor actor, @Valid Decide command) {
        step(actor, command, CaseAction.REJECT);
    }

    private void step(Actor actor, Decide command, CaseAction action) {
        var facts = CaseFacts.with().note(command.note()).legalBasis(command.legalBasis());
        Instant now = clock.instant();
        step(actor, current(actor, command, now), action, facts, now);
        drafts.forget(actor, command.caseId());
    }

    private void step(Actor actor, CaseFile file, CaseAction action, CaseFacts.Builder facts, Instant now) {
        Right needed = action.rightFrom(file.state());
        if (!actor.may(needed)) {
            throw new RefusedException(Reason.of("ACCESS-21-1", "21", needed.permission()));
        }
        transitions
                .step(file, action, facts.term(hours(now)).build(), actor, now)
                .orThrow();
    }

    /** The case as the reviewer saw it, still in his hands. */
    private CaseFile current(Actor actor, Decide command, Instant now) {
        CaseFile file = lock(command.caseId());
        late(actor, now)
                .judge(file, command.version(), cases.lastEvent(file.id()))
                .orThrow();
        return file;
    }

    private CaseFile lock(long caseId) {
        return cases.lock(caseId).orElseThrow(CaseAccess::notThere);
    }
}
