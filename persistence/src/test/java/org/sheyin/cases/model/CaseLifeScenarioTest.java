package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.*;
import static org.sheyin.cases.model.SampleCase.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;

/** The whole life of a case, without a server. */
class CaseLifeScenarioTest {
    private static final Instant DUE = NOW.plus(Duration.ofDays(10));
    private static final Instant LATER_DUE = NOW.plus(Duration.ofDays(13));

    private final Actor clerk = SampleActors.clerk();
    private final Actor reviewer = SampleActors.reviewer();
    private final Actor secondReviewer = SampleActors.secondReviewer();

    @Test
    void a_case_is_accepted_corrected_once_and_decided_by_two_persons() {
        var file = SampleCase.fresh(SampleCase.twoSteps());
        take(file, BEGIN, clerk, SampleFacts.complete(), 0);
        assertThat(file.caseNumber()).isNull();

        take(
                file,
                ACCEPT,
                clerk,
                SampleFacts.complete().caseNumber("44010020261123000001").due(DUE),
                1);
        assertThat(file.caseNumber()).isEqualTo("44010020261123000001");
        assertThat(file.clock().acceptedAt()).isEqualTo(hour(1));
        assertThat(file.clock().dueAt()).isEqualTo(DUE);

        take(file, SUBMIT, clerk, SampleFacts.complete(), 2);
        assertThat(file.version()).isEqualTo(1);
        take(file, DELIVER, system(file, DELIVER), SampleFacts.complete().receiptNo("R-1"), 3);
        assertThat(file.receiptNo()).isEqualTo("R-1");
        assertThat(file.deliveredAt()).isEqualTo(hour(3));

        take(file, CLAIM, reviewer, SampleFacts.complete().claimUntil(hour(8)), 4);
        assertThat(file.claim().isHeldBy(reviewer.accountId())).isTrue();
        take(file, RETURN, reviewer, SampleFacts.complete().defects(2).correctionDue(hour(100)), 5);
        assertThat(file.clock().pausedAt()).isEqualTo(hour(5));
        assertThat(file.clock().correctionDueAt()).isEqualTo(hour(100));
        assertThat(file.claim().holderId()).isNull();
        assertThat(file.decidedAt()).isNull();

        take(file, RESUBMIT, clerk, SampleFacts.complete().due(LATER_DUE), 50);
        assertThat(file.version()).isEqualTo(2);
        assertThat(file.receiptNo()).isNull();
        assertThat(file.clock().pausedAt()).isNull();
        assertThat(file.clock().dueAt()).isEqualTo(LATER_DUE);

        take(file, DELIVER, system(file, DELIVER), SampleFacts.complete().receiptNo("R-2"), 51);
        take(file, CLAIM, reviewer, SampleFacts.complete().claimUntil(hour(60)), 52);
        take(file, PASS, reviewer, SampleFacts.complete(), 53);
        take(file, CLAIM_SECOND, secondReviewer, SampleFacts.complete().claimUntil(hour(60)), 54);
        take(file, APPROVE_SECOND, secondReviewer, SampleFacts.complete().note("同意"), 55);
        assertThat(file.state()).isEqualTo(CaseState.COMPLETED);
        assertThat(file.decidedAt()).isEqualTo(hour(55));
        assertThat(file.decisionNote()).isEqualTo("同意");
        assertThat(file.state().isOpen()).isFalse();
    }

    @Test
    void a_rejected_case_is_reopened_by_approval_and_decided_anew() {
        var file = SampleCase.in(CaseState.REJECTED);
        assertThat(file.legalBasis()).isNotBlank();

        take(file, REOPEN, SampleActors.approver(), SampleFacts.complete().due(LATER_DUE), 1);
        assertThat(file.decidedAt()).isNull();
        assertThat(file.state().isOpen()).isTrue();
        assertThat(file.clock().reopenedAt()).isEqualTo(hour(1));
        assertThat(file.clock().dueAt()).isEqualTo(LATER_DUE);
        assertThat(file.legalBasis()).isNull();
        take(file, CLAIM, reviewer, SampleFacts.complete().claimUntil(hour(8)), 2);
        take(file, APPROVE, reviewer, SampleFacts.complete(), 3);
        assertThat(file.state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void a_case_at_the_wrong_agency_is_referred_and_delivered_there_as_a_new_version() {
        var file = SampleCase.in(CaseState.DELIVERED);
        var due = file.clock().dueAt();

        take(file, REFER, SampleActors.approver(), SampleFacts.complete(), 1);
        assertThat(file.clock().dueAt()).isEqualTo(due);
        assertThat(file.clock().pausedAt()).isNull();
        assertThat(file.jurisdiction().wasOf("440100")).isTrue();
        assertThat(file.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(file.jurisdiction().agencyId()).isEqualTo(6);
        assertThat(file.jurisdiction().outletId()).isEqualTo(SampleActors.OUTLET);
        assertThat(file.version()).isEqualTo(2);
        assertThat(file.receiptNo()).isNull();
    }

    @Test
    void a_claim_that_nobody_works_on_goes_back_to_the_queue() {
        var file = SampleCase.in(CaseState.IN_REVIEW);

        take(file, EXPIRE_CLAIM, system(file, EXPIRE_CLAIM), SampleFacts.complete(), 5);
        assertThat(file.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(file.claim().holderId()).isNull();
    }

    @Test
    void an_item_of_the_bank_is_completed_sampled_reworked_and_completed_again() {
        var file = SampleCase.in(CaseState.ACCEPTED, SampleCase.atBank());
        take(file, COMPLETE_AT_BANK, clerk, SampleFacts.complete(), 1);
        assertThat(file.decidedAt()).isEqualTo(hour(1));
        take(file, DRAW_SAMPLE, system(file, DRAW_SAMPLE), SampleFacts.complete(), 2);
        take(file, OBJECT_SAMPLE, reviewer, SampleFacts.complete(), 3);
        take(file, COMPLETE_AT_BANK, clerk, SampleFacts.complete(), 4);
        assertThat(file.state()).isEqualTo(CaseState.BANK_COMPLETED);
        assertThat(file.version()).isZero();
    }

    private static void take(CaseFile file, CaseAction action, Actor actor, CaseFacts.Builder facts, int hour) {
        assertThat(file.apply(action, facts.build(), actor, hour(hour)).reasons())
                .isEmpty();
        assertThat(file.changedAt()).isEqualTo(hour(hour));
    }

    private static Actor system(CaseFile file, CaseAction action) {
        return SampleCase.actorOf(file.state(), action);
    }

    private static Instant hour(int hour) {
        return NOW.plus(Duration.ofHours(hour));
    }
}
