package org.sheyin.shared.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a work list.
 *
 * @param before place before which the page before lies, null when there is none
 * @param after place after which the next page lies, null when there is none
 */
public record ListPage<R>(List<R> rows, String before, String after) {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /**
     * A page of a list that is at hand as a whole.
     *
     * @param key of a line, unlike all others; an unknown place is the beginning
     */
    public static <R> ListPage<R> within(List<R> all, ListAsk ask, Function<R, String> key) {
        int place = ask.place() == null ? -1 : all.stream().map(key).toList().indexOf(ask.id());
        var rest = new ArrayList<>(
                ask.backwards() ? all.subList(0, Math.max(0, place)) : all.subList(place + 1, all.size()));
        if (ask.backwards()) {
            Collections.reverse(rest);
        }
        return of(
                rest.subList(0, Math.min(rest.size(), ask.size() + 1)),
                ask,
                row -> ListAsk.placeOf(null, key.apply(row)));
    }

    /**
     * @param found in the order in which they were read, one more than asked for when there are more
     * @param place of a line
     */
    public static <R> ListPage<R> of(List<R> found, ListAsk ask, Function<R, String> place) {
        boolean more = found.size() > ask.size();
        var rows = new ArrayList<>(more ? found.subList(0, ask.size()) : found);
        if (ask.backwards()) {
            Collections.reverse(rows);
        }
        boolean earlier = ask.backwards() ? more : ask.place() != null;
        boolean later = ask.backwards() || more;
        return new ListPage<>(
                rows,
                earlier && !rows.isEmpty() ? place.apply(rows.get(0)) : null,
                later && !rows.isEmpty() ? place.apply(rows.get(rows.size() - 1)) : null);
    }
}
