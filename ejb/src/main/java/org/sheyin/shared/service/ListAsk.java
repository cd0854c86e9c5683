package org.sheyin.shared.service;

import java.io.Serializable;

/**
 * Which page of a work list is asked for. Lists go by keyset: a page begins at the place of a line, never at a number.
 *
 * @param sort word of the order, empty for the list's own
 * @param place of the line beside the page ({@link #placeOf}), null at the beginning
 * @param backwards whether the page before that line is asked for
 * @param size lines, 1 to 200
 */
public record ListAsk(String sort, String place, boolean backwards, int size) implements Serializable {
    private static final String SEPARATOR = "~";

    /** @param value of the sorted column, null when the line has none */
    public static String placeOf(Object value, Object id) {
        return (value == null ? "" : value) + SEPARATOR + id;
    }

    /** Value of the sorted column at the place, null when it has none. */
    public String value() {
        String value = place.substring(0, Math.max(0, place.indexOf(SEPARATOR)));
        return value.isEmpty() ? null : value;
    }

    /** Identity of the line at the place. */
    public String id() {
        return place.substring(place.indexOf(SEPARATOR) + 1);
    }

    /**
     * Of a list that shows the newest first by ids that grow: what lies beyond the place, and in which order it is read.
     *
     * @param parameter to which {@link #beyond} is bound
     */
    public String byId(String column, String parameter) {
        return " and " + column + (backwards ? " > " : " < ") + parameter + " order by " + column
                + (backwards ? " asc" : " desc");
    }

    /** Id at the place; without one, that beyond the newest. */
    public long beyond() {
        return place != null && id().matches("\\d{1,18}") ? Long.parseLong(id()) : Long.MAX_VALUE;
    }

    /** The same in another order. */
    public ListAsk by(String otherSort) {
        return new ListAsk(otherSort, place, backwards, size);
    }

    /** @return the same with a size of 1 to 200 lines */
    public ListAsk bounded() {
        return new ListAsk(sort, place, backwards, Math.max(1, Math.min(200, size)));
    }
}
