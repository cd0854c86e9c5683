package org.sheyin.audit.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the operation log.
 *
 * @param loginName empty for the system
 * @param place region of the actor in both languages, empty when unknown
 * @param bank empty for agencies and administrators; so is outlet
 * @param rules ids of the rules that refused, empty otherwise
 */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        String loginName,
        String kind,
        String placeZh,
        String placeEn,
        String bank,
        String outlet,
        String origin,
        String useCase,
        String subject,
        long subjectId,
        String result,
        String rules)
        implements Serializable {

    /** @param language ISO 639 code; everything but {@code en} reads Chinese */
    public String place(String language) {
        return "en".equals(language) ? placeEn : placeZh;
    }
}
