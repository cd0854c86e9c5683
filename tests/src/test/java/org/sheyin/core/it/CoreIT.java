package org.sheyin.core.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.ErrorSource;
import org.sheyin.cases.service.CaseReferralDesk;
import org.sheyin.cases.service.CaseReopening;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.Refer;
import org.sheyin.cases.service.Reopen;
import org.sheyin.core.model.CoreAnswer;
import org.sheyin.core.model.PostingState;
import org.sheyin.core.service.CorePostings;
import org.sheyin.core.service.PostingDispatch;
import org.sheyin.core.service.PostingExtent;
import org.sheyin.core.service.PostingQueries;
import org.sheyin.core.service.PostingRow;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** Decisions on their way to the province: nothing is lost, nothing doubled, nobody else's is seen (Art 6). */
@ExtendWith(ArquillianExtension.class)
class CoreIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Actor clerk;
    private Actor reviewer;
    private Actor supervisor;
    private PostingQueries queries;
    private CorePostings postings;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        reviewer = Desk.actor("reviewer1");
        supervisor = Desk.actor("supervisor1");
        queries = Desk.service(PostingQueries.class);
        postings = Desk.service(CorePostings.class);
    }

    private static void plan(long caseId, int number, String behaviour) {
        Desk.number(
                "with plan as (insert into sheyin.core_simulated (posting_key, behaviour, calls) values (?, ?, 0)"
                        + " on conflict (posting_key) do update set behaviour = excluded.behaviour returning 1)"
                        + " select count(*) from plan",
                caseId + "-" + number,
                behaviour);
    }

    private long approved(String behaviour) {
        long id = Desk.delivered(clerk);
        plan(id, 1, behaviour);
        approve(reviewer, id, 1);
        return id;
    }

    private static void approve(Actor by, long id, int version) {
        var review = Desk.service(CaseReview.class);
        review.claim(by, id);
        review.approve(by, Decide.plain(id, version, "符合条件"));
    }

    private List<PostingRow> of(long caseId) {
        return queries.ofCase(clerk, caseId);
    }

    private PostingRow awaited(long caseId, PostingState state) {
        Desk.await(() -> of(caseId).stream().anyMatch(row -> row.state() == state));
        return of(caseId).get(of(caseId).size() - 1);
    }

    private List<PostingRow> listed(Actor actor, PostingExtent extent) {
        return queries.list(actor, extent, "", ALL).rows();
    }

    @Test
    void whileTheProvinceIsAwayDecisionsWaitAndAfterwardsEachIsEnteredOnce() {
        var away = Stream.of("SILENT", "SILENT", "LOSES").map(this::approved).toList();
        Desk.await(() -> away.stream().allMatch(id -> of(id).stream().anyMatch(row -> row.attempts() >= 2)));
        assertThat(away).allSatisfy(id -> assertThat(of(id)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(PostingState.WAITING);
            assertThat(row.lastError()).contains("模拟");
            assertThat(row.nextTryAt()).isAfter(row.triedAt());
        }));
        long other = approved("ACCEPTS");
        awaited(other, PostingState.POSTED);

        away.forEach(id -> plan(id, 1, "ACCEPTS"));
        var serials = away.stream()
                .map(id -> awaited(id, PostingState.POSTED).serial())
                .toList();
        assertThat(serials).doesNotHaveDuplicates().allMatch(serial -> serial.startsWith("YS"));
        // The one whose answer got lost was entered at the first call, and is known again.
        assertThat(Desk.number(
                        "select count(*) from sheyin.core_simulated where serial = ? and calls >= 3", serials.get(2)))
                .isOne();
    }

    /** As when a server is killed between the call and its answer: the claim runs out and the call is repeated. */
    @Test
    void aCallThatIsRepeatedAfterACrashHasNoSecondEffect() {
        long id = approved("ACCEPTS");
        var first = awaited(id, PostingState.POSTED);
        assertThat(Desk.number(
                        "with back as (update sheyin.core_posting set state = 'WAITING', serial = null,"
                                + " claimed_until = now() - interval '1 second' where case_id = ? returning 1)"
                                + " select count(*) from back",
                        id))
                .isOne();
        assertThat(awaited(id, PostingState.POSTED).serial()).isEqualTo(first.serial());
        assertThat(Desk.number("select count(*) from sheyin.core_posting where case_id = ?", id))
                .isOne();
    }

    /** CORE-6-1 */
    @Test
    void aRefusedOneIsTriedAgainByTheSupervisorsOfItsRegionAlone() {
        long id = approved("REJECTS");
        long posting = awaited(id, PostingState.REJECTED).id();
        assertThat(listed(supervisor, PostingExtent.FAILING)).anyMatch(row -> row.id() == posting);
        for (String stranger : List.of("supervisor2", "supervisor4")) {
            assertThatThrownBy(() -> postings.retry(Desk.actor(stranger), posting))
                    .hasMessage("CORE-6-1");
            assertThat(listed(Desk.actor(stranger), PostingExtent.ALL))
                    .as(stranger)
                    .noneMatch(row -> row.id() == posting);
            assertThat(queries.ofCase(Desk.actor(stranger), id)).isEmpty();
        }
        for (String stranger : List.of("clerk1", "bank1", "reviewer1")) {
            assertThatThrownBy(() -> postings.retry(Desk.actor(stranger), posting))
                    .hasMessage("ACCESS-21-1");
        }
        var probe = Desk.service(Probe.class);
        String change = "update sheyin.core_posting set attempts = 0 where id = ?";
        assertThat(probe.change(clerk, change, posting)).isZero();
        assertThat(probe.change(supervisor, change, posting)).isOne();

        plan(id, 1, "ACCEPTS");
        postings.retry(supervisor, posting);
        awaited(id, PostingState.POSTED);
        assertThat(Desk.number(
                        "select count(*) from sheyin.audit_entry where use_case = 'CORE_RETRY' and subject_id = ?"
                                + " and account_id = ?",
                        posting,
                        supervisor.accountId()))
                .isOne();
        assertThatThrownBy(() -> postings.retry(supervisor, posting)).hasMessage("CORE-6-2");
    }

    @Test
    void aReferredCaseIsPostedByTheAgencyThatDecidedIt() {
        Actor there = Desk.actor("reviewer4");
        long id = Desk.delivered(clerk);
        Desk.service(CaseReferralDesk.class)
                .refer(Desk.actor("approver1"), new Refer(id, 1, there.agencyId(), "户籍已迁入该区"));
        Desk.await(() -> Desk.state(clerk, id) == CaseState.DELIVERED);
        approve(there, id, 2);
        var row = awaited(id, PostingState.POSTED);
        assertThat(Desk.number("select agency_id from sheyin.core_posting where id = ?", row.id()))
                .isEqualTo(there.agencyId());
        assertThat(listed(Desk.actor("supervisor4"), PostingExtent.POSTED)).anyMatch(one -> one.id() == row.id());
        assertThat(listed(supervisor, PostingExtent.ALL)).noneMatch(one -> one.id() == row.id());
        // The former agency looks on at the case's page.
        assertThat(queries.ofCase(reviewer, id)).extracting(PostingRow::serial).containsExactly(row.serial());
    }

    @Test
    void aDecisionAfterAReopeningIsPostedAsANewOneAndReplacesTheRefusedOne() {
        long id = approved("REJECTS");
        awaited(id, PostingState.REJECTED);
        Desk.service(CaseReopening.class)
                .reopen(
                        Desk.actor("approver1"),
                        new Reopen(id, 1, "缴费档次录入有误", ErrorSource.COMPARISON, "办法第二十七条", "重新核定档次", "电话告知申请人"));
        approve(reviewer, id, 1);
        awaited(id, PostingState.SUPERSEDED);
        assertThat(of(id))
                .extracting(PostingRow::number, PostingRow::state)
                .containsExactly(tuple(1, PostingState.SUPERSEDED), tuple(2, PostingState.POSTED));
    }

    @Test
    void noPersonAnswersForTheProvince() {
        var dispatch = Desk.service(PostingDispatch.class);
        for (String person : List.of("clerk1", "supervisor1", "sysadmin")) {
            Actor actor = Desk.actor(person);
            assertThatThrownBy(() -> dispatch.claim(actor, 1)).hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> dispatch.read(actor, 1)).hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> dispatch.release(actor, List.of(1L))).hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> dispatch.answered(actor, 1, new CoreAnswer.Accepted("YS-9")))
                    .hasMessage("ACCESS-21-1");
        }
        assertThatThrownBy(() -> dispatch.claim(Actor.system(SystemPart.SWEEP), 1))
                .hasMessage("ACCESS-21-1");
    }
}
