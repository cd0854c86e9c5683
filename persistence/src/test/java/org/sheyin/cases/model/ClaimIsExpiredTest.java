package org.sheyin.cases.model;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rule CASE-20-4: a claim is taken away only when its time is over (Art 20). */
class ClaimIsExpiredTest {
    @Test
    void at_its_end_it_is_taken_away() {
        Trial.of(CaseAction.EXPIRE_CLAIM)
                .at(SampleCase.NOW.plus(Duration.ofHours(4)))
                .isAllowed();
    }

    @Test
    void a_moment_before_it_is_not() {
        Trial.of(CaseAction.EXPIRE_CLAIM)
                .at(SampleCase.NOW.plus(Duration.ofHours(4)).minusMillis(1))
                .isRefusedBy("CASE-20-4");
    }
}
