package org.sheyin.cases.model;

import static org.sheyin.cases.model.SampleCase.NOW;

import java.time.Duration;
import org.sheyin.shared.model.Decision;

/** Facts of the tests. */
public final class SampleFacts {
    private SampleFacts() {}

    /** Facts under which no rule refuses any step; a test changes the one thing that it is about. */
    public static CaseFacts.Builder complete() {
        return CaseFacts.with()
                .entry(Decision.ALLOWED, true)
                .itemOpen(Decision.ALLOWED)
                .proven(true)
                .defects(1)
                .note("理由")
                .legalBasis("社会保险法第八十八条")
                .caseNumber("44010020261123000001")
                .receiptNo("R-1")
                .due(NOW.plus(Duration.ofDays(10)))
                .correctionDue(NOW.plus(Duration.ofDays(5)))
                .claimUntil(NOW.plus(Duration.ofHours(4)))
                .holder(new Claim(201, "社保201", NOW.plus(Duration.ofHours(4))))
                .agency(SampleCase.jurisdiction().withAgency(6, "440300", "440300"));
    }
}
