package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;

/** A complete enrolment at the counter, accepted and submitted in one go (Art 20(2)). */
class EnrolmentIsSubmittedTest {
    private final Stage stage = new Stage();
    private final long id = stage.entered();
    private final Submitted submitted = stage.submit(id);

    @Test
    void it_gets_a_number_of_the_county_and_the_day() {
        assertThat(submitted.caseNumber()).isEqualTo("440104-20261123-000001-3");
        assertThat(stage.file(id).caseNumber()).isEqualTo(submitted.caseNumber());
    }

    @Test
    void it_is_due_after_ten_working_days() {
        assertThat(stage.file(id).clock().acceptedAt()).isEqualTo(Stage.NOW);
        assertThat(stage.file(id).clock().dueAt()).isEqualTo(Instant.parse("2026-12-07T02:00:00Z"));
    }

    @Test
    void version_one_is_kept_as_it_was_sent() {
        var file = stage.file(id);
        var version = stage.cases.versions(id).get(0);

        assertThat(file.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(file.version()).isEqualTo(1);
        assertThat(version.formHash()).isEqualTo(file.formHash());
        assertThat(stage.forms.open(file, version).get("personName")).isEqualTo("示例甲");
    }

    @Test
    void the_agency_is_told_without_anything_personal() {
        assertThat(stage.sent("cases.submitted")).singleElement().satisfies(message -> {
            assertThat(message.caseId()).isEqualTo(id);
            assertThat(message.version()).isEqualTo(1);
            assertThat(message.formHash()).isEqualTo(stage.file(id).formHash());
        });
        assertThat(stage.news.heard()).hasSize(1);
    }

    @Test
    void each_step_leaves_an_event_and_an_audit_row() {
        assertThat(stage.cases.actions(id)).containsExactly(CaseAction.BEGIN, CaseAction.ACCEPT, CaseAction.SUBMIT);
        assertThat(stage.cases.events(id).get(2))
                .extracting("fromState", "toState", "version", "actorName", "origin")
                .containsExactly(CaseState.ACCEPTED, CaseState.SUBMITTED, 1, "经办101", "10.0.0.7");
        assertThat(stage.audited.lines()).endsWith("DONE ACCEPT", "DONE SUBMIT");
    }
}
