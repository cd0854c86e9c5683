package org.sheyin.audit.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A month of the audit.
 *
 * @param month as {@code yyyy-MM}
 * @param keptUntil the first day on which it may go
 * @param due whether that day has come
 * @param request id of the request to take it out, 0 when nobody asked
 * @param requester empty when nobody asked
 * @param requesterId account of who asked
 * @param fileHash SHA-256 of the file that keeps it
 */
public record AuditMonthRow(
        String month,
        LocalDate keptUntil,
        boolean due,
        long request,
        String requester,
        long requesterId,
        String fileHash)
        implements Serializable {
    public boolean isAsked() {
        return request != 0;
    }
}
