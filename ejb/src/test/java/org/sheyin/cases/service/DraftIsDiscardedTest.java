package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.FormValues;

class DraftIsDiscardedTest {
    private final Stage stage = new Stage();

    @Test
    void it_may_be_restored_as_it_was() {
        long id = stage.entered();

        stage.intake.discard(CLERK, id);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DISCARDED);

        stage.intake.restore(CLERK, id);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
        assertThat(stage.forms.open(stage.file(id)).get("personName")).isEqualTo("示例甲");
        assertThat(stage.submit(id).version()).isEqualTo(1);
    }

    @Test
    void meanwhile_it_cannot_be_changed() {
        long id = stage.draft();
        stage.intake.discard(CLERK, id);

        assertRefused(() -> stage.intake.save(CLERK, id, FormValues.EMPTY), "CASE-20-2f");
        assertRefused(() -> stage.material.markSeen(CLERK, id, "socialCard"), "CASE-20-2f");
    }

    @Test
    void a_submitted_case_is_not_discarded() {
        long id = stage.submitted();

        assertRefused(() -> stage.intake.discard(CLERK, id), "CASE-20-1");
    }
}
