package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseSweep;

/** What the clerk's list says of the time left is what the sweep goes by (CASE-20-9). */
class CorrectionRunsOutTest {
    private final Stage stage = new Stage();
    private final CorrectionTerms terms = new CorrectionTerms(stage.times, stage.clock);
    private final long id = stage.inCorrection();

    private CorrectionTerms.Left left() {
        return terms.left(Stage.CLERK, lines()).get(id);
    }

    private List<CaseRow> lines() {
        String person = CaseFilter.PERSON + stage.file(id).applicant().idIndex();
        return InMemoryQueue.queries(stage.cases)
                .newest(Stage.CLERK, CaseFilter.of().with(person, ""), 10);
    }

    private boolean isSwept() {
        return !stage.sweeps
                .due(Stage.SWEEP, CaseSweep.LAPSE_OVERDUE_CORRECTIONS, stage.clock.instant(), 0, 10)
                .isEmpty();
    }

    @Test
    void it_counts_working_days_down_and_is_overdue_when_the_sweep_takes_it() {
        assertThat(left()).isEqualTo(new CorrectionTerms.Left(10, Urgency.LATER));

        stage.clock.set(stage.file(id).clock().correctionDueAt().minus(Duration.ofHours(1)));
        assertThat(left()).isEqualTo(new CorrectionTerms.Left(0, Urgency.TODAY));
        assertThat(isSwept()).isFalse();

        stage.clock.forward(Duration.ofHours(1).plusSeconds(1));
        assertThat(left().urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(isSwept()).isTrue();
    }

    @Test
    void a_case_that_awaits_none_has_no_time_left() {
        stage.intake.save(Stage.CLERK, id, SampleEntry.enrolment().with("mobile", "13900139000"));
        stage.submit(id);
        assertThat(lines()).hasSize(1);
        assertThat(left()).isNull();
    }
}
