package org.sheyin.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.reception.model.SampleVisit.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** Each rule of the reception desk, kept and broken. */
class VisitRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static void refused(Decision decision, String... rules) {
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly(rules);
    }

    /** GUIDE-19-1 */
    @Test
    void posts_of_the_outlet_alone_receive_its_visitors() {
        var neighbour = SampleActors.bank(401, 71, Set.of(Right.CASE_GUIDE));
        var management = SampleActors.bank(402, 0, Set.of(Right.CASE_GUIDE));
        for (var stranger : new org.sheyin.shared.model.Actor[] {neighbour, management, SampleActors.reviewer()}) {
            refused(in(VisitState.WAITING).apply(VisitAction.LEAVE, VisitFacts.none(), stranger, NOON), "GUIDE-19-1");
        }
        refused(
                new Visit(2, 1, arrival(Destination.DESK), "", management, NOON)
                        .apply(VisitAction.ARRIVE, VisitFacts.none(), management, NOON),
                "GUIDE-19-1");
    }

    /** GUIDE-19-2 */
    @ParameterizedTest
    @CsvSource({"CALLED, SERVE", "HANDED_ON, CALL", "IN_SERVICE, FINISH", "WAITING, HAND_ON", "IN_SERVICE, SEND"})
    void whoever_answers_for_the_citizen_takes_the_step(VisitState state, VisitAction action) {
        var third = SampleActors.bank(309, SampleActors.OUTLET, Set.of(Right.CASE_GUIDE));
        var decision = in(state).apply(action, facts(action), third, NOON);
        refused(decision, "GUIDE-19-2");
        assertThat(decision.reasons().get(0).args())
                .containsExactly(state == VisitState.HANDED_ON ? SECOND_GUIDE.name() : GUIDE.name());
    }

    @Test
    void after_the_days_end_a_colleague_clears_up() {
        var tomorrow = NOON.plus(Duration.ofHours(13));
        assertThat(in(VisitState.IN_SERVICE)
                        .apply(VisitAction.FINISH, VisitFacts.note("下班未结"), CLERK, tomorrow)
                        .isAllowed())
                .isTrue();
    }

    /** GUIDE-19-3 */
    @Test
    void a_visit_is_given_to_a_guide_or_clerk_of_the_outlet_other_than_who_has_it() {
        var keeper = SampleActors.bank(305, SampleActors.OUTLET, Set.of(Right.CASE_READ));
        var neighbour = SampleActors.bank(401, 71, Set.of(Right.CASE_GUIDE));
        for (Receiver to : new Receiver[] {null, receiver(keeper), receiver(neighbour), receiver(GUIDE)}) {
            refused(
                    in(VisitState.WAITING).apply(VisitAction.HAND_ON, VisitFacts.to(to, ""), GUIDE, NOON),
                    "GUIDE-19-3");
        }
    }

    /** GUIDE-20-1 */
    @Test
    void what_is_wanted_is_open_here() {
        refused(
                in(VisitState.NEW).apply(VisitAction.ARRIVE, VisitFacts.arrival(Decision.ALLOWED, false), GUIDE, NOON),
                "GUIDE-20-1");
    }

    /** GUIDE-20-2 */
    @ParameterizedTest
    @EnumSource
    void clerks_call_to_the_window_and_guides_elsewhere(Destination destination) {
        boolean window = destination == Destination.WINDOW;
        for (VisitAction action : Set.of(VisitAction.CALL, VisitAction.SERVE)) {
            assertThat(in(VisitState.WAITING, destination)
                            .apply(action, VisitFacts.none(), window ? CLERK : GUIDE, NOON)
                            .isAllowed())
                    .isTrue();
            refused(
                    in(VisitState.WAITING, destination).apply(action, VisitFacts.none(), window ? GUIDE : CLERK, NOON),
                    "GUIDE-20-2");
        }
    }

    /** GUIDE-20-4 */
    @ParameterizedTest
    @CsvSource({"' '", "x"})
    void an_end_by_hand_names_its_reason(String begun) {
        String reason = begun.isBlank() ? begun : "理".repeat(201);
        refused(
                in(VisitState.IN_SERVICE).apply(VisitAction.FINISH, VisitFacts.note(reason), GUIDE, NOON),
                "GUIDE-20-4");
    }

    /** GUIDE-20-5, GUIDE-20-8, GUIDE-24-1 */
    @Test
    void an_arrival_is_short_and_shown_somewhere() {
        var wrong = new Arrival("某".repeat(21), "440106198002140011", "", null, false, false, "记".repeat(201));
        refused(wrong.check(DAY), "GUIDE-20-5", "GUIDE-20-8", "GUIDE-20-8", "GUIDE-24-1");
        assertThat(new Arrival(null, null, null, Destination.DESK, false, false, null)
                        .check(DAY)
                        .isAllowed())
                .as("a number is enough")
                .isTrue();
    }

    @Test
    void of_an_identity_number_the_masked_form_is_kept() {
        var arrival = new Arrival("陈", "440106198002140018", "", Destination.DESK, false, false, "");
        assertThat(arrival.check(DAY).isAllowed()).isTrue();
        assertThat(new Visit(1, 1, arrival, "", GUIDE, NOON).idMasked()).isEqualTo("4401**********0018");
    }

    @Test
    void a_page_offers_what_is_allowed() {
        var visit = in(VisitState.WAITING, Destination.WINDOW);
        assertThat(VisitRules.offered(visit, CLERK, NOON))
                .containsExactlyInAnyOrder(VisitAction.CALL, VisitAction.SERVE, VisitAction.LEAVE);
        assertThat(VisitRules.offered(visit, GUIDE, NOON))
                .containsExactlyInAnyOrder(VisitAction.SEND, VisitAction.HAND_ON, VisitAction.LEAVE);
        assertThat(VisitRules.offered(visit, SampleActors.reviewer(), NOON)).isEmpty();
    }
}
