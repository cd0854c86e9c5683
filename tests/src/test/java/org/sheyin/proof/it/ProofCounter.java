package org.sheyin.proof.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.service.AnswerPrints;
import org.sheyin.proof.service.AnswerShowing;
import org.sheyin.proof.service.AskProof;
import org.sheyin.proof.service.BankCompletion;
import org.sheyin.proof.service.ProofAsking;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.shared.model.Actor;

/** A case that ends at the bank, as a clerk handles it. */
final class ProofCounter {
    private final Actor clerk;

    ProofCounter(Actor clerk) {
        this.clerk = clerk;
    }

    /** A query (16-01) of an invented person, accepted. */
    long accepted() {
        var person = Desk.enrolment().single();
        var typed = new TreeMap<String, String>();
        List.of("personName", "idType", "idNumber", "mobile", "agentPresent")
                .forEach(key -> typed.put(key, person.get(key)));
        var intake = Desk.service(CaseIntake.class);
        long id = intake.begin(clerk, "16-01", SubmitCase.newToken());
        intake.save(clerk, id, FormValues.of(typed));
        Desk.service(CaseMaterial.class).markSeen(clerk, id, "idCard");
        assertThat(intake.submit(clerk, new SubmitCase(id, SubmitCase.newToken(), null, true))
                        .atBank())
                .isTrue();
        return id;
    }

    void ask(long id) {
        assertThat(Desk.service(ProofAsking.class).ask(clerk, new AskProof(id, "", ProofOutcome.FOUND)))
                .isEqualTo(ProofOutcome.FOUND);
    }

    void answer(long id) {
        ask(id);
        Desk.service(AnswerShowing.class).show(clerk, id);
        assertThat(Desk.service(AnswerPrints.class).print(clerk, id)).isNotEmpty();
    }

    void complete(long id, String note) {
        Desk.service(BankCompletion.class).complete(clerk, id, note);
    }

    CaseState state(long id) {
        return Desk.service(ProofReading.class).look(clerk, id).state();
    }
}
