package org.sheyin.cases.model;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rule CASE-20-9: a case lapses only after the time for its correction (Art 20). */
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
}
