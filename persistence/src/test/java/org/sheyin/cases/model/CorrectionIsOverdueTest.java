package org.sheyin.cases.model;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rules CASE-20-9 and CASE-20-23: until the time for its correction a case is corrected, after it it lapses (Art 20). */
class CorrectionIsOverdueTest {
    @Test
    void after_the_time_it_lapses() {
        Trial.of(CaseAction.LAPSE)
                .at(SampleCase.NOW.plus(Duration.ofDays(5)).plusMillis(1))
                .isAllowed();
    }

    @Test
    void at_its_end_it_does_not_yet() {
        Trial.of(CaseAction.LAPSE).at(SampleCase.NOW.plus(Duration.ofDays(5))).isRefusedBy("CASE-20-9");
    }

    @Test
    void at_its_end_it_is_still_corrected() {
        Trial.of(CaseAction.RESUBMIT)
                .at(SampleCase.NOW.plus(Duration.ofDays(5)))
                .isAllowed();
    }

    @Test
    void after_the_time_it_is_not_corrected_any_more_though_no_job_came_yet() {
        Trial.of(CaseAction.RESUBMIT)
                .at(SampleCase.NOW.plus(Duration.ofDays(5)).plusMillis(1))
                .isRefusedBy("CASE-20-23");
    }
}
