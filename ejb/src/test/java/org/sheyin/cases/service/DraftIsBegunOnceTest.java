package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.service.SampleCatalogue;

class DraftIsBegunOnceTest {
    private final Stage stage = new Stage();

    @Test
    void two_clicks_with_one_token_begin_one_draft() {
        String token = SubmitCase.newToken();

        long first = stage.intake.begin(CLERK, SampleCatalogue.ENROLMENT, token);
        long second = stage.intake.begin(CLERK, SampleCatalogue.ENROLMENT, token);

        assertThat(second).isEqualTo(first);
        assertThat(stage.cases.size()).isEqualTo(1);
        assertThat(stage.cases.actions(first)).containsExactly(CaseAction.BEGIN);
    }

    @Test
    void another_page_begins_another_draft() {
        assertThat(stage.draft()).isNotEqualTo(stage.draft());
    }

    @Test
    void a_draft_has_neither_number_nor_due_time_and_is_not_sent() {
        var file = stage.file(stage.draft());

        assertThat(file.state()).isEqualTo(CaseState.DRAFT);
        assertThat(file.caseNumber()).isNull();
        assertThat(file.clock().dueAt()).isNull();
        assertThat(stage.news.heard()).isEmpty();
    }
}
