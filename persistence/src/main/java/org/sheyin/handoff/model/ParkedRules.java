package org.sheyin.handoff.model;

import java.util.List;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/** Art 6: what is handed over leaves a trace, also when somebody helps it along. */
public final class ParkedRules {
    /** Longest reason, in characters. */
    public static final int LONGEST = 300;

    private static final int SHORTEST = 4;

    private ParkedRules() {}

    /** Not there for this person, or settled meanwhile. */
    public static RefusedException notThere() {
        return new RefusedException(List.of(Reason.of("HANDOFF-6-1", "6")));
    }

    /** Whoever settles a parked message says what was wrong. */
    public static Decision reasonGiven(String reason) {
        String said = reason == null ? "" : reason.strip();
        int length = said.codePointCount(0, said.length());
        return Decision.when(
                length >= SHORTEST && length <= LONGEST,
                Reason.of("HANDOFF-6-2", "6", "" + SHORTEST, "" + LONGEST).atField("reason"));
    }
}
