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
 * @param result DONE, VIEWED or REFUSED
 * @param kind BANK, AGENCY, ADMIN or SYSTEM
 * @param city six digits
 * @param origin beginning of the address
 */
public record AuditFilter(
        Instant from, Instant to, String person, String act, String result, String kind, String city, String origin)
        implements Serializable {}
