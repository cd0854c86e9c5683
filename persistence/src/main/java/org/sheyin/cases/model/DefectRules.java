package org.sheyin.cases.model;

import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** What is asked of the defects that a case is returned for (Art 20). */
public final class DefectRules {
    private static final int LEAST = 4;
    private static final int MOST = 500;

    private DefectRules() {}

    /**
     * All defects are told at once: what the version before showed as well and nobody named needs a reason.
     *
     * @param late how many of the defects are of that kind
     * @param reason 4 to 500 characters
     */
    public static Decision judgeLate(int late, String reason) {
        int length = reason.strip().length();
        return Decision.when(
                late == 0 || length >= LEAST && length <= MOST,
                Reason.of("CASE-20-18", "20", String.valueOf(late)).atField("lateReason"));
    }
}
