package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import org.sheyin.cases.service.CasePlace;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;

/**
 * The queue's filter as it stands in the address of the page; what cannot be read counts as not given, and what is not
 * given is empty: a link's parameter must not be null.
 */
public class QueueAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String desk;
    private String due;
    private String item;
    private String text;
    private String after;

    QueueFilter filter() {
        return new QueueFilter(
                chosen(Desk.class, desk, Desk.ALL), chosen(Urgency.class, due, null), of(item), of(text));
    }

    /** Null for the first page. */
    CasePlace place() {
        if (after == null || !after.matches("\\d{1,18}-\\d{1,18}")) {
            return null;
        }
        String[] parts = after.split("-");
        return new CasePlace(Instant.ofEpochSecond(0, Long.parseLong(parts[0]) * 1000), Long.parseLong(parts[1]));
    }

    /** Microseconds, which is what the database keeps. */
    static String cursor(CasePlace place) {
        var at = place.dueAt();
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000 + "-" + place.id();
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String of(String given) {
        return given == null ? "" : given.strip();
    }

    public String getDesk() {
        return filter().desk().name();
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getDue() {
        return of(due);
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getItem() {
        return of(item);
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return of(text);
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return of(after);
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
