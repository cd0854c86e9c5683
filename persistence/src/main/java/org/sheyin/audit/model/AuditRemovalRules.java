package org.sheyin.audit.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** When a month of the audit may go (Art 23): its time is over, and two persons say so. */
public final class AuditRemovalRules {
    /** A calendar year, whatever the parameter says. */
    private static final int LEAST = 366;

    private AuditRemovalRules() {}

    /** The first day on which the month need not be kept any more. */
    public static LocalDate keptUntil(YearMonth month, int days) {
        return month.plusMonths(1).atDay(1).plusDays(Math.max(LEAST, days));
    }

    /** AUDIT-23-6: not before. */
    public static Decision age(YearMonth month, LocalDate today, ParameterValue days) {
        LocalDate until = keptUntil(month, days.asInt());
        return Decision.when(
                !today.isBefore(until), days.cite(Reason.of("AUDIT-23-6", "23", month.toString(), until.toString())));
    }

    /** AUDIT-23-4: of an open request; AUDIT-23-5: by another person than who asked. */
    public static Decision confirm(AuditRemoval removal, Actor by) {
        if (removal.isConfirmed()) {
            return Decision.refuse(Reason.of("AUDIT-23-4", "23"));
        }
        return Decision.when(removal.requestedBy() != by.accountId(), Reason.of("AUDIT-23-5", "23"));
    }
}
