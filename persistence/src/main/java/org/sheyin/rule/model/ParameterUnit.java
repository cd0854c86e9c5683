package org.sheyin.rule.model;

import java.time.Duration;
import java.time.LocalDateTime;
import org.sheyin.calendar.model.WorkingTime;

/** What a parameter's number counts. A span of time knows how to pass. */
public enum ParameterUnit {
    NONE,
    COUNT,
    PERCENT,
    POINTS,
    DPI,
    MEGABYTES,
    SECONDS,
    MINUTES,
    HOURS,
    DAYS,
    MONTHS,
    WORKING_MINUTES,
    WORKING_HOURS,
    WORKING_DAYS;

    /**
     * The moment that lies so many units after another.
     *
     * @param amount 0 or more
     * @param working office hours and working days, for the units that count them
     * @throws IllegalStateException when the unit counts no time
     */
    public LocalDateTime after(LocalDateTime from, int amount, WorkingTime working) {
        return switch (this) {
            case SECONDS -> from.plusSeconds(amount);
            case MINUTES -> from.plusMinutes(amount);
            case HOURS -> from.plusHours(amount);
            case DAYS -> from.plusDays(amount);
            case MONTHS -> from.plusMonths(amount);
            case WORKING_MINUTES -> working.plus(from, Duration.ofMinutes(amount));
            case WORKING_HOURS -> working.plus(from, Duration.ofHours(amount));
            case WORKING_DAYS -> working.calendar().plusWorkingDays(from, amount);
            default -> throw new IllegalStateException(this + " counts no time");
        };
    }
}
