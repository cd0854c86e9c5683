package org.sheyin.disclosure.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.disclosure.model.DisclosureBasis;

/**
 * An exception as pages show it.
 *
 * @param cityZh city in which it holds, null for the province
 * @param endedAt when it was ended early, null when it was not
 */
public record DisclosureRow(
        long id,
        String bankName,
        String cityZh,
        String cityEn,
        String agencyName,
        DisclosureBasis basis,
        String document,
        String recipient,
        String scope,
        LocalDate from,
        LocalDate until,
        int moreViews,
        String registrar,
        Instant registeredAt,
        Instant endedAt,
        String endedBy,
        String endReason)
        implements Serializable {
    /** Where it stands on that day. */
    public DisclosureStanding standing(LocalDate day) {
        if (endedAt != null) {
            return DisclosureStanding.ENDED;
        }
        if (until.isBefore(day)) {
            return DisclosureStanding.OVER;
        }
        return from.isAfter(day) ? DisclosureStanding.TO_COME : DisclosureStanding.LIVE;
    }

    /** @param language {@code en} or anything else for Chinese; null for the province */
    public String city(String language) {
        return "en".equals(language) ? cityEn : cityZh;
    }
}
