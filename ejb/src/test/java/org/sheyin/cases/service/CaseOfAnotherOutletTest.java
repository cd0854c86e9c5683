package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;

/** The database hides it already; whoever still reaches it is refused by rule (Art 24). */
class CaseOfAnotherOutletTest {
    private static final Actor NEIGHBOUR = SampleActors.clerkOf(102, InMemoryOutletRepository.NEIGHBOUR);

    private final Stage stage = new Stage();

    @Test
    void it_is_not_submitted_from_there() {
        long id = stage.entered();

        assertRefused(
                () -> stage.intake.submit(NEIGHBOUR, new SubmitCase(id, SubmitCase.newToken(), null, true)),
                "CASE-24-1");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void it_is_neither_withdrawn_nor_discarded_from_there() {
        long submitted = stage.submitted();
        long draft = stage.draft();
        stage.sign(submitted);

        assertRefused(() -> stage.intake.withdraw(NEIGHBOUR, submitted, "本人要求"), "CASE-24-1");
        assertRefused(() -> stage.intake.discard(NEIGHBOUR, draft), "CASE-24-1");
    }

    @Test
    void its_form_is_not_overwritten_from_there() {
        long id = stage.entered();

        assertRefused(
                () -> stage.intake.save(NEIGHBOUR, id, SampleEntry.enrolment().with("mobile", "13900000000")),
                "CASE-24-1");
        assertThat(stage.forms.open(stage.file(id)).get("mobile")).isEqualTo("13800000000");
    }

    @Test
    void its_material_is_not_changed_from_there() {
        long id = stage.entered();
        long page = stage.cases.pages(id).get(0).id();

        assertRefused(() -> stage.material.remove(NEIGHBOUR, page), "CASE-24-1");
        assertRefused(() -> stage.material.markSeen(NEIGHBOUR, id, "socialCard"), "CASE-24-1");
        assertThat(stage.cases.pages(id)).hasSize(2);
    }

    @Test
    void its_numbers_are_not_opened_for_editing_there() {
        long id = stage.entered();

        assertRefused(() -> stage.reading.edit(NEIGHBOUR, id), "CASE-24-1");
    }

    @Test
    void one_that_does_not_exist_gets_the_answer_of_one_out_of_reach() {
        assertRefused(() -> stage.intake.save(NEIGHBOUR, 1, SampleEntry.enrolment()), "CASE-24-2");
        assertRefused(() -> stage.reading.look(NEIGHBOUR, 1), "CASE-24-2");
    }
}
