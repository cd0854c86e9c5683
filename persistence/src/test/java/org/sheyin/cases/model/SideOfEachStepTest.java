package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/**
 * Every step of the table belongs to one side, and no step can be added without saying to which: the outlet's clerk
 * (CASE-24-1), the competent agency (CASE-6-3), or the system.
 */
class SideOfEachStepTest {
    private static final Set<CaseAction> OF_THE_OUTLET = EnumSet.of(
            BEGIN,
            DISCARD,
            RESTORE,
            ACCEPT,
            ASK_HELP,
            END_HELP,
            SUBMIT,
            RESUBMIT,
            WITHDRAW,
            HAND_OVER,
            COMPLETE_AT_BANK);

    private static final Set<CaseAction> OF_THE_AGENCY = EnumSet.of(
            ANSWER_HELP,
            CLAIM,
            CLAIM_SECOND,
            RELEASE,
            REASSIGN,
            PASS,
            APPROVE,
            APPROVE_SECOND,
            RETURN,
            REJECT,
            REFER,
            REOPEN,
            PASS_SAMPLE,
            OBJECT_SAMPLE);

    private static final Set<CaseAction> OF_THE_SYSTEM = EnumSet.of(DELIVER, EXPIRE_CLAIM, LAPSE, DRAW_SAMPLE);

    static Stream<Arguments> stepsOfTheOutlet() {
        return steps(OF_THE_OUTLET);
    }

    static Stream<Arguments> stepsOfTheAgency() {
        return steps(OF_THE_AGENCY);
    }

    private static Stream<Arguments> steps(Set<CaseAction> actions) {
        return Arrays.stream(CaseState.values()).flatMap(state -> CaseLifecycle.TABLE.actionsFrom(state).stream()
                .filter(actions::contains)
                .map(action -> Arguments.of(action, state)));
    }

    @Test
    void every_action_is_of_one_side() {
        var all = EnumSet.copyOf(OF_THE_OUTLET);
        all.addAll(OF_THE_AGENCY);
        all.addAll(OF_THE_SYSTEM);
        assertThat(all).containsExactlyInAnyOrder(CaseAction.values());
        assertThat(OF_THE_AGENCY).noneMatch(action -> action.right().allowedFor(OrgKind.BANK));
        assertThat(OF_THE_SYSTEM)
                .noneMatch(action -> action.right().allowedFor(OrgKind.BANK)
                        || action.right().allowedFor(OrgKind.AGENCY));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsOfTheOutlet")
    void a_clerk_of_another_outlet_of_the_bank_may_not(CaseAction action, CaseState state) {
        Trial.from(state, action).by(SampleActors.clerkOf(102, 71)).isRefusedBy("CASE-24-1");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsOfTheOutlet")
    void nor_a_clerk_of_another_bank_whose_outlet_has_the_same_id(CaseAction action, CaseState state) {
        var other = new Actor(
                103,
                "经办103",
                OrgKind.BANK,
                "440104",
                0,
                SampleActors.BANK + 1,
                SampleActors.OUTLET,
                false,
                Set.of(Right.CASE_ACCEPT, Right.CASE_GUIDE),
                1,
                "10.0.0.7");
        Trial.from(state, action).by(other).isRefusedBy("CASE-24-1");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsOfTheAgency")
    void somebody_of_another_agency_may_not_even_with_the_claim(CaseAction action, CaseState state) {
        var mine = SampleCase.actorOf(state, action);
        var same = new Actor(
                mine.accountId(),
                mine.name(),
                mine.kind(),
                mine.regionCode(),
                SampleActors.AGENCY + 1,
                0,
                0,
                false,
                mine.rights(),
                1,
                mine.origin());
        Trial.from(state, action).by(same).isRefusedBy("CASE-6-3");
    }
}
