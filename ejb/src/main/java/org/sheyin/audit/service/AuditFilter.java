package org.sheyin.audit.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the operation log is asked for; an empty text asks for all.
 *
 * @param from inclusive
 * @param to exclusive
 * @param person beginning of the name or of the login name
 * @param act beginning of the use case, such as {@code CaseIntake}
 * @param result DONE, VIEWED, REFUSED or VOID; empty for all but VOID, which are numbers only
 * @param kind BANK, AGENCY, ADMIN or SYSTEM
 * @param city six digits
 * @param origin beginning of the address
 * @param caseId number of the case, 0 for all
 * @param outlet beginning of the code or of the name of an outlet
 */
public record AuditFilter(
        Instant from,
        Instant to,
        String person,
        String act,
        String result,
        String kind,
        String city,
        String origin,
        long caseId,
        String outlet)
        implements Serializable {

    /** Of all cases and outlets. */
    public AuditFilter(
            Instant from,
            Instant to,
            String person,
            String act,
            String result,
            String kind,
            String city,
            String origin) {
        this(from, to, person, act, result, kind, city, origin, 0, "");
    }
}
