package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;

/**
 * One step tried on a case, through {@link CaseFile#apply} as in life, so that a rule taken out of the step's list is
 * noticed. Everything is in order until a test changes the one thing that it is about.
 */
record Trial(CaseFile file, CaseAction action, CaseFacts.Builder facts, Actor actor, Instant at) {

    /** The step in the first state from which the table knows it. */
    static Trial of(CaseAction action) {
        var from = Arrays.stream(CaseState.values())
                .filter(state -> CaseLifecycle.TABLE.next(state, action).isPresent())
                .findFirst()
                .orElseThrow();
        return from(from, action);
    }

    /** The step in this state, with an item of the kind for which it is meant. */
    static Trial from(CaseState state, CaseAction action) {
        if (action == CaseAction.PASS) {
            return of(action, state, SampleCase.twoSteps());
        }
        return action == CaseAction.COMPLETE_AT_BANK
                ? of(action, state, SampleCase.atBank())
                : on(SampleCase.in(state), action);
    }

    static Trial of(CaseAction action, CaseState from, CaseItem item) {
        return on(SampleCase.in(from, item), action);
    }

    private static Trial on(CaseFile file, CaseAction action) {
        return new Trial(
                file,
                action,
                SampleFacts.complete(),
                SampleCase.actorOf(file.state(), action),
                SampleCase.when(action));
    }

    Trial facts(UnaryOperator<CaseFacts.Builder> change) {
        return new Trial(file, action, change.apply(facts), actor, at);
    }

    Trial by(Actor other) {
        return new Trial(file, action, facts, other, at);
    }

    Trial at(Instant moment) {
        return new Trial(file, action, facts, actor, moment);
    }

    void isAllowed() {
        var next = CaseLifecycle.TABLE.next(file.state(), action).orElseThrow();
        assertThat(file.apply(action, facts.build(), actor, at).reasons()).isEmpty();
        assertThat(file.state()).isEqualTo(next);
    }

    /** Exactly these rules refuse, and the case is as it was. */
    void isRefusedBy(String... ruleIds) {
        var before = file.state();
        int version = file.version();
        assertThat(file.apply(action, facts.build(), actor, at).reasons())
                .extracting(Reason::ruleId)
                .containsExactly(ruleIds);
        assertThat(file.state()).isEqualTo(before);
        assertThat(file.version()).isEqualTo(version);
    }
}
