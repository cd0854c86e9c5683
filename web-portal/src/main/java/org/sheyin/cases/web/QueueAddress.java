package org.sheyin.cases.web;

import java.io.Serializable;
import java.util.Arrays;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;

/** The queue's filter as it stands in the address of the page; what cannot be read counts as not given. */
public class QueueAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String desk;
    private String due;
    private String item;
    private String q;

    QueueFilter filter() {
        return new QueueFilter(chosen(Desk.class, desk, Desk.ALL), chosen(Urgency.class, due, null), of(item), getQ());
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

    /** Whether more than tray and due time narrow the queue. */
    public boolean isNarrowed() {
        return !getQ().isEmpty() || !getItem().isEmpty();
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

    /** A case number; a name leaves the address at once ({@link PersonSearch}). */
    public String getQ() {
        return CaseSearch.isNumber(of(q)) ? of(q) : "";
    }

    public void setQ(String q) {
        this.q = q;
    }
}
