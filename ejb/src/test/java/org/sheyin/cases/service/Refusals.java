package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/** Says of an act that it is refused, and by which rules. */
final class Refusals {
    private Refusals() {}

    static List<Reason> of(ThrowingCallable act) {
        var refused = catchThrowableOfType(RefusedException.class, act);
        assertThat(refused).as("must be refused").isNotNull();
        return refused.reasons();
    }

    static void assertRefused(ThrowingCallable act, String... ruleIds) {
        assertThat(of(act)).extracting(Reason::ruleId).containsExactly(ruleIds);
    }
}
