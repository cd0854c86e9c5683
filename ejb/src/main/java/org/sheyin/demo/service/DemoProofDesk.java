package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.service.AnswerShowing;
import org.sheyin.proof.service.AskProof;
import org.sheyin.proof.service.BankCompletion;
import org.sheyin.proof.service.HomeVisits;
import org.sheyin.proof.service.ProofAsking;
import org.sheyin.shared.model.Actor;

/** What a clerk does with an accepted case until it is closed at the bank, through the services as everybody does. */
@ApplicationScoped
class DemoProofDesk {
    private static final int AN_HOUR = 3600;

    @Inject
    private ProofAsking asking;

    @Inject
    private AnswerShowing showing;

    @Inject
    private HomeVisits visits;

    @Inject
    private BankCompletion completion;

    void ask(Actor clerk, long id, ProofOutcome rehearsed) {
        asking.ask(clerk, new AskProof(id, "DEMO-" + id % 1000, rehearsed));
    }

    void showAndPrint(Actor clerk, long id) {
        showing.show(clerk, id);
        showing.takeForPrint(clerk, id);
    }

    void visit(Actor clerk, Actor colleague, long id) {
        var at = Instant.now().minusSeconds(AN_HOUR);
        visits.record(clerk, id, new HomeVisit("高龄，行动不便", "示范路8号", at, clerk.accountId(), colleague.accountId(), "女儿"));
    }

    void close(Actor clerk, long id, String note) {
        completion.complete(clerk, id, note);
    }
}
