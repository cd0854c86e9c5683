package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;

/** Sent back on Monday, corrected on Thursday (Art 20). */
class CorrectionIsSubmittedTest {
    private final Stage stage = new Stage();
    private final long id = stage.inCorrection();

    @BeforeEach
    void three_days_pass() {
        stage.clock.forward(Duration.ofDays(3));
    }

    @Test
    void it_is_version_two_of_the_same_case() {
        String number = stage.file(id).caseNumber();

        assertThat(stage.submit(id)).isEqualTo(new Submitted(id, number, 2, false));
        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(stage.cases.versions(id)).hasSize(2);
        assertThat(stage.sent("cases.submitted")).hasSize(2);
        assertThat(stage.cases.actions(id)).endsWith(CaseAction.RETURN, CaseAction.RESUBMIT);
    }

    @Test
    void the_due_time_moves_by_the_working_days_of_the_pause() {
        stage.submit(id);

        assertThat(stage.file(id).clock().dueAt()).isEqualTo(Instant.parse("2026-12-10T02:00:00Z"));
        assertThat(stage.file(id).clock().pausedAt()).isNull();
        assertThat(stage.file(id).clock().correctionDueAt()).isNull();
    }

    @Test
    void it_stays_with_the_agency_that_asked_for_it() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("householdRegion", "441900"));

        assertThat(stage.file(id).jurisdiction().agencyRegion()).isEqualTo("440106");
    }

    @Test
    void it_must_be_complete_and_confirmed_again() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("student", "YES"));

        assertRefused(
                () -> stage.intake.submit(CLERK, new SubmitCase(id, SubmitCase.newToken(), null, false)),
                "CASE-20-2a",
                "CASE-20-2b");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.CORRECTION);
    }

    @Test
    void the_first_version_stays_readable() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("mobile", "13900000000"));
        stage.submit(id);

        var versions = stage.cases.versions(id);
        assertThat(stage.forms.open(stage.file(id), versions.get(0)).get("mobile"))
                .isEqualTo("13800000000");
        assertThat(stage.forms.open(stage.file(id), versions.get(1)).get("mobile"))
                .isEqualTo("13900000000");
    }
}
