package org.sheyin.shared.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days and city that a log is asked for, as they stand in its address; today when no day is given. */
public class LogSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    private String city;

    /** Midnight in Beijing at which the days begin. */
    public Instant start() {
        return getFirst().atStartOfDay(Format.ZONE).toInstant();
    }

    /** Midnight in Beijing at which the days have ended. */
    public Instant end() {
        return getLast().plusDays(1).atStartOfDay(Format.ZONE).toInstant();
    }

    public LocalDate getFirst() {
        return from == null ? LocalDate.now(Format.ZONE) : from;
    }

    public LocalDate getLast() {
        return to == null ? LocalDate.now(Format.ZONE) : to;
    }

    public boolean isNarrowed() {
        return from != null || to != null || !getCity().isEmpty();
    }

    /** As {@code yyyy-MM-dd}, empty for today. */
    public String getFrom() {
        return from == null ? "" : from.toString();
    }

    /** @param from what is no day counts as not given */
    public void setFrom(String from) {
        this.from = day(from);
    }

    public String getTo() {
        return to == null ? "" : to.toString();
    }

    public void setTo(String to) {
        this.to = day(to);
    }

    /** Six digits, empty for all. */
    public String getCity() {
        return city == null ? "" : city;
    }

    public void setCity(String city) {
        this.city = city != null && city.matches("\\d{6}") ? city : "";
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
