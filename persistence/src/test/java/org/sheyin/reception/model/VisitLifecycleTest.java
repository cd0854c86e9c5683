package org.sheyin.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.reception.model.SampleVisit.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Reason;

/** Every state of a visit with every action (rule GUIDE-20-3), and the whole life of one. */
class VisitLifecycleTest {
    static Stream<Arguments> pairs() {
        return Arrays.stream(VisitState.values())
                .flatMap(state -> Arrays.stream(VisitAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(VisitState state, VisitAction action) {
        var visit = in(state);
        var expected = VisitLifecycle.TABLE.next(state, action);
        var facts = state == VisitState.HANDED_ON && action == VisitAction.HAND_ON
                ? VisitFacts.to(receiver(CLERK), "")
                : facts(action);
        var who = state == VisitState.HANDED_ON ? SECOND_GUIDE : GUIDE;

        var decision = visit.apply(action, facts, who, NOON);

        assertThat(visit.state()).isEqualTo(expected.orElse(state));
        assertThat(decision.reasons())
                .extracting(Reason::ruleId)
                .isEqualTo(expected.isPresent() ? List.of() : List.of("GUIDE-20-3"));
    }

    /** A number from the guide to the window, with a colleague between them; each of them answers for it in turn. */
    @Test
    void a_citizen_is_received_helped_queued_called_and_served() {
        var visit = in(VisitState.WAITING);
        assertThat(visit.holderName()).isEqualTo(GUIDE.name());
        visit.apply(VisitAction.HAND_ON, VisitFacts.to(receiver(SECOND_GUIDE), "懂粤语"), GUIDE, NOON)
                .orThrow();
        assertThat(visit.holderId()).isEqualTo(SECOND_GUIDE.accountId());
        visit.apply(VisitAction.SERVE, VisitFacts.none(), SECOND_GUIDE, NOON).orThrow();
        visit.apply(VisitAction.SEND, VisitFacts.queue(Destination.WINDOW, ""), SECOND_GUIDE, NOON)
                .orThrow();
        assertThat(visit.holderId()).as("nobody waits unanswered for").isEqualTo(SECOND_GUIDE.accountId());
        visit.apply(VisitAction.CALL, VisitFacts.none(), CLERK, NOON).orThrow();
        visit.apply(VisitAction.CALL, VisitFacts.none(), CLERK, NOON).orThrow();
        assertThat(visit.calls()).isEqualTo(2);
        assertThat(visit.holderId()).isEqualTo(CLERK.accountId());
        visit.apply(VisitAction.SEND, VisitFacts.queue(null, ""), CLERK, NOON).orThrow();
        assertThat(visit.holderId()).as("did not come: back to the first one").isEqualTo(GUIDE.accountId());
        visit.apply(VisitAction.SERVE, VisitFacts.none(), CLERK, NOON).orThrow();
        visit.apply(VisitAction.FINISH, VisitFacts.accepted("440104-20261127-0001"), CLERK, NOON)
                .orThrow();
        assertThat(visit.endedAt()).isEqualTo(NOON);
    }

    @Test
    void who_comes_back_waits_again() {
        var visit = in(VisitState.LEFT);
        assertThat(visit.endedAt()).isEqualTo(NOON);
        visit.apply(VisitAction.COME_BACK, VisitFacts.none(), CLERK, NOON).orThrow();
        assertThat(visit.endedAt()).isNull();
        assertThat(visit.holderId()).isEqualTo(GUIDE.accountId());
    }
}
