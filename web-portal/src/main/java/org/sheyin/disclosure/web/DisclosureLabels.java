package org.sheyin.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sheyin.disclosure.service.DisclosureRow;
import org.sheyin.disclosure.service.DisclosureStanding;
import org.sheyin.disclosure.service.ViewDay;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;

/** Exceptions and looks in words and colours. */
@Named
@RequestScoped
public class DisclosureLabels {
    private final Texts texts;
    private final LocalDate today = LocalDate.now(Format.ZONE);

    protected DisclosureLabels() {
        this(null);
    }

    @Inject
    public DisclosureLabels(Texts texts) {
        this.texts = texts;
    }

    public String standing(DisclosureRow row) {
        return texts.of("disclosure", "standing." + row.standing(today));
    }

    public String tone(DisclosureRow row) {
        return switch (row.standing(today)) {
            case LIVE -> "success";
            case TO_COME -> "info";
            case OVER, ENDED -> "neutral";
        };
    }

    public String icon(DisclosureRow row) {
        return switch (row.standing(today)) {
            case LIVE -> "check-circle";
            case TO_COME -> "clock";
            case OVER, ENDED -> "ban";
        };
    }

    /** Whether it may still be ended. */
    public boolean endable(DisclosureRow row) {
        var standing = row.standing(today);
        return standing == DisclosureStanding.LIVE || standing == DisclosureStanding.TO_COME;
    }

    public String alarm(ViewDay day) {
        return texts.of("disclosure", "alarm." + alarmKey(day));
    }

    public String alarmTone(ViewDay day) {
        return switch (alarmKey(day)) {
            case "open" -> "danger";
            case "near" -> "warning";
            case "answered" -> "success";
            default -> "neutral";
        };
    }

    public String alarmIcon(ViewDay day) {
        return switch (alarmKey(day)) {
            case "open" -> "times-circle";
            case "near" -> "exclamation-triangle";
            case "answered" -> "check-circle";
            default -> "eye";
        };
    }

    private static String alarmKey(ViewDay day) {
        if (day.isAlarm()) {
            return "open";
        }
        if (day.answeredAt() != null) {
            return "answered";
        }
        return day.isNear() ? "near" : "calm";
    }
}
