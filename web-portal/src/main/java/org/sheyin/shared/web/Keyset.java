package org.sheyin.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToLongFunction;

/** The page of a long list, newest first: where it begins, and whether another one follows. */
public class Keyset<T extends Serializable> implements Serializable {
    /** Before this id the first page begins. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final long serialVersionUID = 1L;

    private long before = NEWEST;
    private long last = NEWEST;
    private boolean more;

    /** @param found one line more than the page when another page follows; @return the page's lines */
    public List<T> take(List<T> found, int size, ToLongFunction<T> id) {
        more = found.size() > size;
        var lines = List.copyOf(more ? found.subList(0, size) : found);
        last = lines.isEmpty() ? NEWEST : id.applyAsLong(lines.get(lines.size() - 1));
        return lines;
    }

    public void toFirst() {
        before = NEWEST;
    }

    public void toNext() {
        before = last;
    }

    /** Id of the last line of the page before, {@link #NEWEST} on the first page. */
    public long before() {
        return before;
    }

    public boolean isFirst() {
        return before == NEWEST;
    }

    public boolean isMore() {
        return more;
    }
}
