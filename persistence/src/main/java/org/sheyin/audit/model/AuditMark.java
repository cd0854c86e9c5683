package org.sheyin.audit.model;

import org.sheyin.shared.model.MonthId;

/** Rows by which the audit explains itself: what a crash took along, and months that were taken out when their time was over. */
public final class AuditMark {
    /** The subject of a row that closes an earlier run of a node; its id is the run's number. */
    public static final String EPOCH = "NODE_EPOCH";
    /** The subject of a row about a month of the audit; its id is the month as {@code yyyyMM}. */
    public static final String MONTH = "AUDIT_MONTH";

    public static final String CLOSED = "AuditNodes.close";
    public static final String TAKEN_OUT = "AuditRetention.confirm";

    private AuditMark() {}

    static boolean isTakingOut(AuditRecord row) {
        return row.useCase().equals(TAKEN_OUT) && row.result().equals(AuditFact.Result.DONE.name());
    }

    /** The month of a row's id, as {@code yyyyMM}. */
    public static long month(long id) {
        var month = MonthId.month(id);
        return month.getYear() * 100L + month.getMonthValue();
    }
}
