package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;

class SubmissionIsRepeatedTest {
    private final Stage stage = new Stage();
    private final long id = stage.entered();
    private final SubmitCase command = new SubmitCase(id, SubmitCase.newToken(), SampleEntry.enrolment(), true);

    @Test
    void the_second_click_gets_the_result_of_the_first() {
        Submitted first = stage.intake.submit(CLERK, command);
        Submitted second = stage.intake.submit(CLERK, command);

        assertThat(second).isEqualTo(first);
        assertThat(stage.sent("cases.submitted")).hasSize(1);
        assertThat(stage.cases.actions(id)).containsOnlyOnce(CaseAction.SUBMIT);
    }

    @Test
    void it_still_gets_it_after_the_case_went_on() {
        Submitted first = stage.intake.submit(CLERK, command);
        stage.deliver();

        assertThat(stage.intake.submit(CLERK, command)).isEqualTo(first);
    }

    @Test
    void another_page_cannot_submit_it_again() {
        stage.intake.submit(CLERK, command);

        assertRefused(() -> stage.submit(id), "CASE-20-1");
        assertRefused(
                () -> stage.intake.submit(
                        CLERK, new SubmitCase(id, SubmitCase.newToken(), SampleEntry.enrolment(), true)),
                "CASE-20-2f");
    }
}
