package org.sheyin.announcement.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.announcement.model.AnnouncementState;
import org.sheyin.announcement.model.Audience;

/**
 * An announcement as pages show it.
 *
 * @param readAt when the actor marked it as read, null when not
 */
public record AnnouncementRow(
        Long id,
        AnnouncementState state,
        String title,
        String body,
        Audience audience,
        String cityCode,
        String cityZh,
        String cityEn,
        LocalDate from,
        LocalDate to,
        String author,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawReason,
        Instant readAt)
        implements Serializable {

    /** @param language ISO 639 code; everything but {@code en} reads Chinese; null for another audience than a city */
    public String city(String language) {
        return "en".equals(language) ? cityEn : cityZh;
    }

    /** Published, and its last day is over. */
    public boolean isPast(LocalDate day) {
        return state == AnnouncementState.PUBLISHED && to.isBefore(day);
    }
}
