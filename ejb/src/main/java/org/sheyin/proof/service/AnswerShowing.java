package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseAccess;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.outlet.model.OutletRepository;
import org.sheyin.proof.model.CaseProof;
import org.sheyin.proof.model.HeldAnswer;
import org.sheyin.proof.model.ProofRepository;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.proof.model.ProofShowing;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Shows an answer of the core system once and hands it to the printer once, counted against the views of the day; then it is
 * removed (Art 24, Annex 2 rows 15 and 16).
 */
@Stateless
public class AnswerShowing {
    private CaseRepository cases;
    private ProofRepository proofs;
    private ProofFacts facts;
    private ProofTrail trail;
    private OutletRepository outlets;
    private Clock clock;

    public AnswerShowing() {}

    @Inject
    public AnswerShowing(
            CaseRepository cases,
            ProofRepository proofs,
            ProofFacts facts,
            ProofTrail trail,
            OutletRepository outlets,
            Clock clock) {
        this.cases = cases;
        this.proofs = proofs;
        this.facts = facts;
        this.trail = trail;
        this.outlets = outlets;
        this.clock = clock;
    }

    /** On the screen of whoever asks, once. */
    @UseCase(Right.CASE_ACCEPT)
    public ShownAnswer show(Actor actor, long caseId) {
        return hand(actor, caseId, ProofShowing.How.SHOWN);
    }

    /** For the one print, after it was shown; the answer is not kept beyond it. */
    @UseCase(Right.CASE_ACCEPT)
    public ShownAnswer takeForPrint(Actor actor, long caseId) {
        return hand(actor, caseId, ProofShowing.How.PRINTED);
    }

    private ShownAnswer hand(Actor actor, long caseId, ProofShowing.How how) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(caseId).orElseThrow(CaseAccess::notThere);
        facts.mayAsk(file, actor, now).orThrow();
        var s = facts.of(file, now);
        CaseProof proof = s.last().orElseThrow(AnswerShowing::gone);
        ProofRules.judgeShowing(s, proof, how, facts.shownToday(actor, now)).orThrow();
        HeldAnswer held = proofs.answer(proof.id()).orElseThrow(AnswerShowing::gone);
        var lines = trail.open(proof.id(), held.sealed());
        proofs.add(new ProofShowing(proof, how, actor, now));
        trail.showed(how.name(), proof, actor);
        if (how == ProofShowing.How.PRINTED) {
            proofs.forget(held);
        }
        return new ShownAnswer(
                file.caseNumber(),
                file.item().code() + " " + file.item().name(),
                file.applicant().name(),
                file.applicant().idMasked(),
                outlets.find(actor.outletId()).map(Outlet::name).orElse(""),
                proof.serial(),
                proof.at(),
                proof.simulated(),
                lines);
    }

    private static RefusedException gone() {
        return new RefusedException(Reason.of("PROOF-24-2", "24"));
    }
}
