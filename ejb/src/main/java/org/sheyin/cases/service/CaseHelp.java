package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * 求助: a clerk in doubt asks the competent agency, which sees the scanned material and answers (Art 20(2), 29). Meanwhile
 * the draft, or the case that waits for its proof, stands still and its clock pauses. The talk is kept as its steps.
 */
@Stateless
public class CaseHelp {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private CaseTimes times;
    private Clock clock;

    public CaseHelp() {}

    @Inject
    public CaseHelp(CaseRepository cases, CaseTransitions transitions, CaseTimes times, Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.times = times;
        this.clock = clock;
    }

    /** @param asked when the question was put */
    @UseCase(Right.CASE_READ)
    public HelpTerm term(Actor actor, Instant asked) {
        return new HelpTerm(times.answerDue(asked), times.value(CaseTimes.FIRST_ANSWER, asked));
    }

    /** @param question what is in doubt, up to 1000 characters; the agency reads it beside form and material */
    @UseCase(Right.CASE_ACCEPT)
    public void ask(Actor actor, long caseId, String question) {
        step(actor, caseId, CaseAction.ASK_HELP, question);
    }

    /** @param answer what to do, up to 1000 characters; the clerk goes on with the case */
    @UseCase(Right.CASE_HELP)
    public void answer(Actor actor, long caseId, String answer) {
        step(actor, caseId, CaseAction.ANSWER_HELP, answer);
    }

    /** The clerk has found it out meanwhile, or has more to scan first. */
    @UseCase(Right.CASE_ACCEPT)
    public void takeBack(Actor actor, long caseId) {
        step(actor, caseId, CaseAction.END_HELP, "");
    }

    private void step(Actor actor, long caseId, CaseAction action, String words) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(caseId).orElseThrow(CaseAccess::notThere);
        var facts = CaseFacts.with().note(words.strip()).due(times.dueAfterPause(file, now));
        transitions.step(file, action, facts.build(), actor, now).orThrow();
    }
}
