package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.shared.model.SampleActors;

/** CASE-24-2: a submission token tells its result to whoever used it first, for the case that it was used on. */
class TokenOfAnotherTest {
    private final Stage stage = new Stage();

    @Test
    void a_colleague_with_the_same_token_learns_nothing_of_the_draft() {
        String token = SubmitCase.newToken();
        long id = stage.intake.begin(Stage.CLERK, SampleCatalogue.ENROLMENT, token);
        assertThat(stage.intake.begin(Stage.CLERK, SampleCatalogue.ENROLMENT, token))
                .isEqualTo(id);
        assertThatThrownBy(() -> stage.intake.begin(
                        SampleActors.clerkOf(102, SampleActors.OUTLET), SampleCatalogue.ENROLMENT, token))
                .hasMessage("CASE-24-2");
    }

    @Test
    void a_token_used_on_one_case_submits_no_other() {
        String token = SubmitCase.newToken();
        long first = stage.entered();
        stage.intake.submit(Stage.CLERK, new SubmitCase(first, token, null, true));
        long second = stage.draft();
        assertThatThrownBy(() -> stage.intake.submit(Stage.CLERK, new SubmitCase(second, token, null, true)))
                .hasMessage("CASE-24-2");
    }
}
