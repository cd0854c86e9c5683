package org.sheyin.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.sheyin.calendar.model.OfficeHours;
import org.sheyin.calendar.model.WorkCalendar;
import org.sheyin.calendar.model.WorkDayRepository;
import org.sheyin.calendar.model.WorkingTime;

/**
 * The calendar of working days, kept in memory and read again after {@link #KEPT_FOR}, so that an uploaded year counts
 * within that time on every node. To be called within a use case: the reading needs its transaction.
 */
@ApplicationScoped
public class Calendars {
    static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final WorkDayRepository repository;
    private final InstantSource clock;
    private volatile Loaded loaded;

    /** For the proxy of the container. */
    public Calendars() {
        this(null, InstantSource.system());
    }

    @Inject
    public Calendars(WorkDayRepository repository) {
        this(repository, InstantSource.system());
    }

    Calendars(WorkDayRepository repository, InstantSource clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public WorkCalendar current() {
        Loaded now = loaded;
        Instant at = clock.instant();
        if (now == null || !at.isBefore(now.at().plus(KEPT_FOR))) {
            now = new Loaded(WorkCalendar.of(repository.all()), at);
            loaded = now;
        }
        return now.calendar();
    }

    /** @param hours value of the rule parameter {@code office.hours} */
    public WorkingTime workingTime(OfficeHours hours) {
        return new WorkingTime(current(), hours);
    }

    private record Loaded(WorkCalendar calendar, Instant at) {}
}
