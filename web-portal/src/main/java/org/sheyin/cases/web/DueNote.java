package org.sheyin.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.sheyin.rule.service.CalendarYears;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** What is to be said beside a due time of a year whose holidays nobody has announced yet. */
@Named
@ApplicationScoped
public class DueNote {
    private static final Duration KEPT_FOR = Duration.ofSeconds(30);
    private static final int YEAR = 4;

    private final Viewer user;
    private final CalendarYears calendar;
    private final Texts texts;
    private volatile Known known;

    protected DueNote() {
        this(null, null, null);
    }

    @Inject
    public DueNote(Viewer user, CalendarYears calendar, Texts texts) {
        this.user = user;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** @param written a time as pages write it, beginning with the year; empty for none */
    public String of(String written) {
        if (written == null || written.length() < YEAR) {
            return "";
        }
        String year = written.substring(0, YEAR);
        return years().contains(Integer.valueOf(year)) ? texts.of("cases", "due.provisional", year) : "";
    }

    private Set<Integer> years() {
        Known now = known;
        Instant at = Instant.now();
        if (now == null || !at.isBefore(now.at().plus(KEPT_FOR))) {
            now = new Known(calendar.provisional(user.actor()), at);
            known = now;
        }
        return now.years();
    }

    private record Known(Set<Integer> years, Instant at) {}
}
