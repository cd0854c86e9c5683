package org.sheyin.audit.model;

import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** When lines of the audit are taken along (Art 24): for a purpose that is told, and no more than suffice. */
public final class AuditExportRules {
    public static final int MOST = 5000;
    private static final int SHORTEST = 4;

    private AuditExportRules() {}

    /** AUDIT-24-1: the purpose; AUDIT-24-2: some lines and not too many. */
    public static Decision judge(String purpose, int lines) {
        if (purpose == null || purpose.strip().length() < SHORTEST) {
            return Decision.refuse(
                    Reason.of("AUDIT-24-1", "24", Integer.toString(SHORTEST)).atField("purpose"));
        }
        return Decision.when(
                lines > 0 && lines <= MOST,
                Reason.of("AUDIT-24-2", "24", Integer.toString(MOST)).atField("purpose"));
    }
}
