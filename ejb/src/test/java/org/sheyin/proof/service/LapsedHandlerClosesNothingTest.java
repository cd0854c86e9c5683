package org.sheyin.proof.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.proof.model.ProofOutcome.FOUND;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.HandlerWithoutTrainingTest;
import org.sheyin.catalogue.service.SampleCatalogue;

/** Invariants 12 and 13: whose training has lapsed since the acceptance neither asks for a proof nor closes the case. */
class LapsedHandlerClosesNothingTest extends BankStage {
    @Test
    void the_case_stays_accepted_with_its_proof_for_a_colleague() {
        var file = accepted(SampleCatalogue.CARD, Map.of());
        ask(file, FOUND);
        HandlerWithoutTrainingTest.lapse(stage);
        assertThatThrownBy(() -> close(file, "")).hasMessage("STAFF-30-1");
        assertThatThrownBy(() -> ask(file, FOUND)).hasMessage("STAFF-30-1");
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(proofs.proofs(file.id())).hasSize(1);
        assertThat(proofs.checks(file.id())).as("no lot is drawn").isEmpty();
    }

    @Test
    void an_answer_is_not_shown_either() {
        var file = accepted(SampleCatalogue.AT_BANK, Map.of());
        ask(file, FOUND);
        HandlerWithoutTrainingTest.lapse(stage);
        assertThatThrownBy(() -> showing.show(CLERK, file.id())).hasMessage("STAFF-30-1");
    }
}
