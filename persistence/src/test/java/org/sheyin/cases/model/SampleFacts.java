package org.sheyin.cases.model;

import static org.sheyin.cases.model.SampleCase.NOW;

import java.time.Duration;
import java.util.Set;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

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
                .holder(holder(211, SampleActors.AGENCY))
                .clerk(new NewClerk(111, "经办111", SampleActors.OUTLET, Set.of(Right.CASE_ACCEPT)))
                .correction(correction())
                .agency(SampleCase.jurisdiction().referredTo(6, "440300", "440300"));
    }

    /** A whole record of a found error. */
    public static Correction correction() {
        return new Correction("缴费月数计算有误", ErrorSource.RECHECK, "办法第二十七条", "重新核定待遇，补发差额", "电话告知申请人，网点转告");
    }

    /** A reviewer of both steps, to whom a case may be given. */
    public static NewHolder holder(long accountId, long agencyId) {
        return new NewHolder(
                new Claim(accountId, "社保" + accountId, NOW.plus(Duration.ofHours(4))),
                agencyId,
                Set.of(Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW));
    }
}
