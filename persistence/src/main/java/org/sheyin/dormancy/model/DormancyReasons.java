package org.sheyin.dormancy.model;

import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** That somebody who departs from the sweep says why, and on what paper. */
public final class DormancyReasons {
    /** Longest reason, in characters. */
    public static final int LONGEST = 300;

    private static final int SHORTEST = 4;

    private DormancyReasons() {}

    public static Decision given(String reason) {
        return Decision.when(
                fits(reason, LONGEST),
                Reason.of("DORMANCY-21-7", "21(3)", "" + SHORTEST, "" + LONGEST).atField("reason"));
    }

    /** Whether it says something, and no more than that many characters. */
    static boolean fits(String text, int longest) {
        String said = text == null ? "" : text.strip();
        int length = said.codePointCount(0, said.length());
        return length >= SHORTEST && length <= longest;
    }
}
