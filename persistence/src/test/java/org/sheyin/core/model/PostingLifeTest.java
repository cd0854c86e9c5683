package org.sheyin.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** From the decision to the province's serial: every state with every action, and each rule kept and broken. */
class PostingLifeTest {
    private static final Instant NOW = SampleCase.NOW;

    private static Posting in(PostingState state) {
        var posting = new Posting(1, 1, SampleCase.in(CaseState.COMPLETED));
        var way =
                switch (state) {
                    case NEW -> List.<PostingAction>of();
                    case WAITING -> List.of(PostingAction.TAKE);
                    case POSTED -> List.of(PostingAction.TAKE, PostingAction.ENTER);
                    case REJECTED -> List.of(PostingAction.TAKE, PostingAction.REFUSE);
                    case SUPERSEDED -> List.of(PostingAction.TAKE, PostingAction.REFUSE, PostingAction.SUPERSEDE);
                };
        way.forEach(action -> posting.apply(action, complete(), NOW).orThrow());
        return posting;
    }

    private static PostingFacts complete() {
        return new PostingFacts("YS-1", "人员不存在", true);
    }

    private static void refused(Decision decision, String rule) {
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly(rule);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(PostingState.values())
                .flatMap(state -> Arrays.stream(PostingAction.values()).map(action -> Arguments.of(state, action)));
    }

    /** CORE-6-2 */
    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(PostingState state, PostingAction action) {
        var posting = in(state);
        var expected = PostingLifecycle.TABLE.next(state, action);
        var decision = posting.apply(action, complete(), NOW);
        assertThat(posting.state()).isEqualTo(expected.orElse(state));
        if (expected.isEmpty()) {
            refused(decision, "CORE-6-2");
        }
    }

    /** CORE-6-3 */
    @Test
    void it_is_entered_only_with_a_serial_of_the_province() {
        refused(in(PostingState.WAITING).apply(PostingAction.ENTER, PostingFacts.serial(" "), NOW), "CORE-6-3");
    }

    /** CORE-6-4 */
    @Test
    void a_refusal_says_why() {
        refused(in(PostingState.WAITING).apply(PostingAction.REFUSE, PostingFacts.error(""), NOW), "CORE-6-4");
    }

    /** CORE-6-5 */
    @Test
    void an_earlier_decision_is_not_tried_again_over_the_one_that_corrected_it() {
        refused(in(PostingState.REJECTED).apply(PostingAction.RETRY, PostingFacts.retry(false), NOW), "CORE-6-5");
    }

    @Test
    void the_pauses_grow_to_a_minute_and_a_try_by_hand_goes_at_once() {
        var posting = in(PostingState.WAITING);
        var pauses = Stream.generate(() -> {
                    posting.apply(PostingAction.MISS, PostingFacts.error("超时"), NOW)
                            .orThrow();
                    return Duration.between(NOW, posting.nextTryAt()).toSeconds();
                })
                .limit(9)
                .toList();
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(posting.attempts()).isEqualTo(9);
        posting.apply(PostingAction.RETRY, PostingFacts.retry(true), NOW).orThrow();
        assertThat(posting.nextTryAt()).isEqualTo(NOW);
    }

    @Test
    void what_the_province_gets_is_known_by_case_and_decision_and_is_not_written_into_a_log() {
        var record = in(PostingState.WAITING).record(Map.of("idNumber", "440106198002140018"));
        assertThat(record.key()).isEqualTo(in(PostingState.WAITING).caseId() + "-1");
        assertThat(record.toString()).isEqualTo(record.key());
    }

    @Test
    void a_long_answer_is_cut_between_characters() {
        assertThat(PostingFacts.error("𠮷".repeat(400)).error()).isEqualTo("𠮷".repeat(300));
    }
}
