package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseAccess;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.permission.service.PermissionGrants;
import org.sheyin.proof.model.CaseProof;
import org.sheyin.proof.model.Lot;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.proof.model.ProofSituation;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** 银行办结: closes a case at the bank with its proof, and draws the lot that may lead to a post-check (Annex 2). */
@Stateless
public class BankCompletion {
    private static final int NOTE = 500;

    private CaseRepository cases;
    private CaseTransitions transitions;
    private ProofFacts facts;
    private ProofTrail trail;
    private PermissionGrants grants;
    private Clock clock;

    public BankCompletion() {}

    @Inject
    public BankCompletion(
            CaseRepository cases,
            CaseTransitions transitions,
            ProofFacts facts,
            ProofTrail trail,
            PermissionGrants grants,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.facts = facts;
        this.trail = trail;
        this.grants = grants;
        this.clock = clock;
    }

    /** @param note how it was put right, for a case that the agency sent back; else a remark that may be empty */
    @UseCase(Right.CASE_ACCEPT)
    public void complete(Actor actor, long caseId, String note) {
        Instant now = clock.instant();
        String word = note == null ? "" : note.strip();
        String text = word.substring(0, Math.min(NOTE, word.length()));
        CaseFile file = cases.lock(caseId).orElseThrow(CaseAccess::notThere);
        facts.mayAsk(file, actor, now).orThrow();
        grants.mayComplete(actor, file.item().code()).orThrow();
        ProofSituation s = facts.of(file, now);
        ProofRules.judgeClosing(s, text).orThrow();
        draw(s, text, actor, now);
        String said = text.isEmpty() ? "办结凭证 " + s.last().map(CaseProof::serial).orElseThrow() : text;
        var found = CaseFacts.with().proven(true).note(said).build();
        transitions.step(file, CaseAction.COMPLETE_AT_BANK, found, actor, now).orThrow();
    }

    /** What was put right is always looked at again. */
    private void draw(ProofSituation s, String note, Actor actor, Instant now) {
        int round = (int) s.checks().stream()
                .filter(check -> check.cause() != PostCheck.Cause.CHOSEN)
                .count();
        Lot lot = trail.lot(s.file().id(), round, facts.value("sample.postCheck", now));
        var drawing = s.isRework()
                ? new ProofTrail.Drawing(PostCheck.Cause.REWORK, lot, note)
                : new ProofTrail.Drawing(PostCheck.Cause.LOT, lot, "");
        trail.draw(s.file().id(), drawing, actor, now);
    }
}
