package org.sheyin.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.service.AnswerShowing;
import org.sheyin.proof.service.BankCompletion;
import org.sheyin.proof.service.HomeVisits;
import org.sheyin.proof.service.ProofView;
import org.sheyin.proof.service.ShownAnswer;
import org.sheyin.shared.model.Actor;

/** What the page of a proof does besides asking. */
@ApplicationScoped
public class ProofSteps {
    private final HomeVisits visits;
    private final AnswerShowing showing;
    private final BankCompletion completion;

    protected ProofSteps() {
        this(null, null, null);
    }

    @Inject
    public ProofSteps(HomeVisits visits, AnswerShowing showing, BankCompletion completion) {
        this.visits = visits;
        this.showing = showing;
        this.completion = completion;
    }

    List<ProofView.Person> staff(Actor actor) {
        return visits.staff(actor);
    }

    void record(Actor actor, long caseId, HomeVisit visit) {
        visits.record(actor, caseId, visit);
    }

    ShownAnswer show(Actor actor, long caseId) {
        return showing.show(actor, caseId);
    }

    void complete(Actor actor, long caseId, String note) {
        completion.complete(actor, caseId, note);
    }
}
