package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.*;
import static org.sheyin.cases.model.CaseState.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Right;

/** Rule CASE-21-1: nobody takes part in one case under two rights (Art 21). The right is the step's, not the state's. */
class OnePersonOneRightTest {
    /** In which right somebody takes part by the step; of the second review, whatever ends it. */
    private static final Map<CaseAction, Right> PART = new EnumMap<>(CaseAction.class);

    static {
        for (CaseAction action :
                EnumSet.of(CLAIM, RELEASE, REASSIGN, PASS, APPROVE, RETURN, REJECT, PASS_SAMPLE, OBJECT_SAMPLE)) {
            PART.put(action, Right.CASE_REVIEW);
        }
        PART.put(ANSWER_HELP, Right.CASE_HELP);
        PART.put(CLAIM_SECOND, Right.CASE_SECOND_REVIEW);
        PART.put(APPROVE_SECOND, Right.CASE_SECOND_REVIEW);
        PART.put(REFER, Right.CASE_APPROVE);
        PART.put(REOPEN, Right.CASE_APPROVE);
    }

    private static Right part(CaseState state, CaseAction action) {
        Right right = PART.get(action);
        return right == Right.CASE_REVIEW && state == IN_SECOND_REVIEW ? Right.CASE_SECOND_REVIEW : right;
    }

    /** Every legal step with every right in which the person may have taken part before. */
    static Stream<Arguments> steps() {
        return Arrays.stream(CaseState.values()).flatMap(state -> CaseLifecycle.TABLE.actionsFrom(state).stream()
                .flatMap(action -> Right.exclusive().stream().map(before -> Arguments.of(action, state, before))));
    }

    @ParameterizedTest(name = "{0} from {1} after {2}")
    @MethodSource("steps")
    void who_took_part_in_another_right_may_not(CaseAction action, CaseState state, Right before) {
        var trial = Trial.from(state, action).facts(facts -> facts.rightBefore(before));
        Right part = part(state, action);
        if (part == null || part == before) {
            trial.isAllowed();
        } else {
            trial.isRefusedBy("CASE-21-1");
        }
    }

    @Test
    void every_state_and_action_has_its_part() {
        for (CaseState state : CaseState.values()) {
            for (CaseAction action : CaseAction.values()) {
                assertThat(action.partFrom(state)).as(action + " from " + state).isEqualTo(part(state, action));
            }
        }
    }

    @Test
    void a_reviewer_may_neither_refer_nor_reopen_what_he_worked_on() {
        for (CaseState state : Set.of(DELIVERED, IN_REVIEW)) {
            Trial.from(state, REFER)
                    .facts(facts -> facts.rightBefore(Right.CASE_REVIEW))
                    .isRefusedBy("CASE-21-1");
        }
        Trial.from(COMPLETED, REOPEN)
                .facts(facts -> facts.rightBefore(Right.CASE_SECOND_REVIEW))
                .isRefusedBy("CASE-21-1");
    }

    /** 受理, 审核, 复审 and 审批 are four people: advice on the acceptance is the agency's part in it. */
    @Test
    void who_advised_the_clerk_takes_part_in_nothing_else() {
        Trial.from(DELIVERED, CLAIM)
                .facts(facts -> facts.rightBefore(Right.CASE_HELP))
                .isRefusedBy("CASE-21-1");
        Trial.from(HELP, ANSWER_HELP)
                .facts(facts -> facts.rightBefore(Right.CASE_REVIEW))
                .isRefusedBy("CASE-21-1");
        Trial.from(HELP, ANSWER_HELP)
                .facts(facts -> facts.rightBefore(Right.CASE_HELP))
                .isAllowed();
    }

    @Test
    void who_reopened_a_case_may_refer_it() {
        Trial.from(DELIVERED, REFER)
                .facts(facts -> facts.rightBefore(Right.CASE_APPROVE))
                .isAllowed();
    }
}
