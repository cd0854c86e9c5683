package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseAccess;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What is written before and after an outside system is asked; no transaction is open while it is waited for. */
@Stateless
public class ProofKeeping {
    private CaseRepository cases;
    private ProofFacts facts;
    private ProofQuestions questions;
    private ProofTrail trail;
    private OutsideSystems systems;
    private Clock clock;

    public ProofKeeping() {}

    @Inject
    public ProofKeeping(
            CaseRepository cases,
            ProofFacts facts,
            ProofQuestions questions,
            ProofTrail trail,
            OutsideSystems systems,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.questions = questions;
        this.trail = trail;
        this.systems = systems;
        this.clock = clock;
    }

    @UseCase(Right.CASE_ACCEPT)
    public ProofCall question(Actor actor, @Valid AskProof command) {
        Instant now = clock.instant();
        CaseFile file = cases.find(command.caseId()).orElseThrow(CaseAccess::notThere);
        facts.mayAsk(file, actor, now).orThrow();
        ProofWay way = facts.way(file)
                .filter(ProofWay::isAsked)
                .orElseThrow(() -> new RefusedException(Reason.of("PROOF-A2-2", "Annex 2")));
        var s = facts.of(file, now);
        var question = questions.of(file, way, ProofFacts.round(s), command.resultId(), command.rehearsed());
        return new ProofCall(file.id(), way, question, s.terms().timeout().asDuration());
    }

    /** Keeps the answer, also that there was none. */
    @UseCase(Right.CASE_ACCEPT)
    public ProofOutcome keep(Actor actor, ProofCall call, SystemAnswer answer) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(call.caseId()).orElseThrow(CaseAccess::notThere);
        ProofRules.judgeAsking(file, actor).orThrow();
        SystemAnswer compared = questions.compared(actor, file, call.way(), call.question(), answer);
        var attempt = new ProofTrail.Attempt(call.way(), compared, systems.isSimulated(call.way()), null);
        return trail.keep(file.id(), attempt, actor, now).outcome();
    }
}
