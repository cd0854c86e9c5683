package org.sheyin.announcement.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * What an announcement says, to whom and on which days.
 *
 * @param body plain text; line ends stay
 * @param city six digits when the audience is a city, else null
 * @param from first day on which it is shown
 * @param to last day on which it is shown
 */
public record AnnouncementText(String title, String body, Audience audience, String city, LocalDate from, LocalDate to)
        implements Serializable {
    /** Longest title, in characters. */
    public static final int TITLE = 80;

    /** Longest text, in characters. */
    public static final int BODY = 2000;

    public AnnouncementText {
        title = plain(title);
        body = plain(body);
        city = audience == Audience.CITY ? city : null;
    }

    /** Whether it can be kept as a draft. */
    public Decision check() {
        return Decision.all(List.of(
                filled(title, TITLE, "title"),
                filled(body, BODY, "body"),
                Decision.when(
                        audience != null && (audience != Audience.CITY || city != null && !city.isEmpty()),
                        Reason.of("NOTICE-28-2", "28").atField("city")),
                Decision.when(
                        from != null && to != null && !to.isBefore(from),
                        Reason.of("NOTICE-28-3", "28").atField("to"))));
    }

    static Decision filled(String text, int most, String field) {
        int length = text.codePointCount(0, text.length());
        return Decision.when(
                length > 0 && length <= most,
                Reason.of("NOTICE-28-1", "28", "" + most).atField(field));
    }

    static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
