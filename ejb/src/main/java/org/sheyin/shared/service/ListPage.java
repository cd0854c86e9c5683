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
