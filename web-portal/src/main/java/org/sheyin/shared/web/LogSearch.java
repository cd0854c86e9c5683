package org.sheyin.shared.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What every log is asked for: days (today at first), person, city, address. Kept in the view, never in the address. */
public class LogSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from = LocalDate.now(Format.ZONE);
    private LocalDate to = from;
    private String person = "";
    private String city = "";
    private String origin = "";

    /** Midnight in Beijing at which the days begin. */
    public Instant start() {
        return (from == null ? LocalDate.now(Format.ZONE) : from)
                .atStartOfDay(Format.ZONE)
                .toInstant();
    }

    /** Midnight in Beijing at which the days have ended. */
    public Instant end() {
        return (to == null ? LocalDate.now(Format.ZONE) : to)
                .plusDays(1)
                .atStartOfDay(Format.ZONE)
                .toInstant();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = text(person);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = text(city);
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = text(origin);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
