package org.sheyin.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.cases.model.SampleFacts;
import org.sheyin.cases.service.Stage;
import org.sheyin.core.model.CoreAnswer;
import org.sheyin.core.model.InMemoryPostingRepository;
import org.sheyin.core.model.Posting;
import org.sheyin.core.model.PostingState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.HeardEvents;

/** A decision is taken once, tried until it is answered, and a correction after a reopening is one more (Art 6, 27). */
class DecisionIsPostedTest {
    private static final Actor SYSTEM = Actor.system(SystemPart.HANDOFF);

    private final Stage stage = new Stage();
    private final InMemoryPostingRepository postings = new InMemoryPostingRepository();
    private final PostingTransitions transitions = new PostingTransitions(stage.audit);
    private final HeardEvents<PostingTaken> taken = new HeardEvents<>();
    private final CasesDecidedObserver observer =
            new CasesDecidedObserver(stage.cases, postings, transitions, stage.ids, taken);
    private final PostingDispatch dispatch = new PostingDispatch(postings, transitions, stage.cases, null, stage.clock);
    private final CorePostings desk = new CorePostings(postings, transitions, taken, stage.clock);

    private CaseFile has(CaseState state) {
        var file = SampleCase.in(state);
        stage.cases.add(file);
        return file;
    }

    private List<Posting> news(CaseFile file) {
        observer.take(new CasesDecided(SYSTEM, List.of(file.id()), stage.clock.instant()));
        return postings.ofCase(file.id());
    }

    private void answer(CoreAnswer answer) {
        List<Long> due = dispatch.claim(SYSTEM, 20);
        assertThat(due).hasSize(1);
        dispatch.answered(SYSTEM, due.get(0), answer);
    }

    /** Reopened after a found error and approved again a day later. */
    private void decideAnew(CaseFile file) {
        SampleCase.step(file, CaseAction.REOPEN);
        SampleCase.step(file, CaseAction.CLAIM);
        var facts = SampleFacts.complete().build();
        file.apply(CaseAction.APPROVE, facts, SampleActors.reviewer(), SampleCase.NOW.plus(Duration.ofMinutes(1)))
                .orThrow();
    }

    @Test
    void an_approved_and_a_completed_case_are_taken_once_and_others_are_not() {
        for (CaseState state : List.of(CaseState.COMPLETED, CaseState.BANK_COMPLETED)) {
            var other = new DecisionIsPostedTest();
            var file = other.has(state);
            assertThat(other.news(file)).hasSize(1);
            assertThat(other.news(file)).as("the same news again").hasSize(1);
        }
        assertThat(news(has(CaseState.REJECTED))).isEmpty();
        assertThat(taken.heard()).isEmpty();
    }

    @Test
    void a_correction_after_a_reopening_is_posted_as_a_new_decision_in_order_and_replaces_a_refused_one() {
        var file = has(CaseState.COMPLETED);
        news(file);
        decideAnew(file);
        assertThat(news(file)).extracting(Posting::number).containsExactly(1, 2);

        answer(new CoreAnswer.Rejected("人员不存在"));
        answer(new CoreAnswer.Accepted("YS-2"));
        assertThat(postings.ofCase(file.id()))
                .extracting(Posting::state)
                .containsExactly(PostingState.SUPERSEDED, PostingState.POSTED);
    }

    @Test
    void a_case_that_was_reopened_before_its_news_arrived_waits_for_its_new_decision() {
        var file = has(CaseState.COMPLETED);
        SampleCase.step(file, CaseAction.REOPEN);
        assertThat(news(file)).isEmpty();
    }

    @Test
    void without_an_answer_it_is_tried_again_and_a_killed_server_leaves_it_to_another() {
        var posting = news(has(CaseState.COMPLETED)).get(0);
        answer(new CoreAnswer.Unanswered("连接超时"));
        assertThat(posting.state()).isEqualTo(PostingState.WAITING);
        assertThat(dispatch.claim(SYSTEM, 20)).as("pauses first").isEmpty();

        stage.clock.forward(Duration.ofSeconds(2));
        assertThat(dispatch.claim(SYSTEM, 20))
                .as("claimed, and then the server is killed")
                .hasSize(1);
        assertThat(dispatch.claim(SYSTEM, 20)).isEmpty();
        stage.clock.forward(Duration.ofMinutes(5));
        answer(new CoreAnswer.Accepted("YS-1"));
        dispatch.answered(SYSTEM, posting.id(), new CoreAnswer.Unanswered("late"));
        assertThat(posting.state()).isEqualTo(PostingState.POSTED);
        assertThat(posting.serial()).isEqualTo("YS-1");
        assertThat(posting.attempts()).isEqualTo(2);
    }

    @Test
    void an_answer_that_is_none_counts_as_missed() {
        var posting = news(has(CaseState.COMPLETED)).get(0);
        answer(new CoreAnswer.Accepted(""));
        assertThat(posting.state()).isEqualTo(PostingState.WAITING);
        assertThat(posting.lastError()).isEqualTo("CORE-6-3");
    }

    @Test
    void a_refused_one_is_tried_again_by_hand_and_the_act_is_audited() {
        var posting = news(has(CaseState.COMPLETED)).get(0);
        answer(new CoreAnswer.Rejected("人员不存在"));
        desk.retry(SampleActors.supervisor(), posting.id());
        assertThat(posting.state()).isEqualTo(PostingState.WAITING);
        assertThat(stage.audited.lines()).contains("DONE CORE_RETRY");
        assertThatThrownBy(() -> desk.retry(SampleActors.supervisor(), 99)).hasMessage("CORE-6-1");
    }
}
