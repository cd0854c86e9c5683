package org.sheyin.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;

/**
 * What every page with {@code app:worklist} has: one page of lines by keyset, their bounded number, and the batch. Only what
 * the address says is kept in the view; the lines are read again for each request.
 *
 * @param <R> record of a line
 */
public abstract class WorkList<R> implements Serializable {
    /** Lists are counted no further. */
    public static final int BOUND = 1000;

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9:._-]{0,40}~[A-Za-z0-9._-]{1,40}");

    private String after;
    private String before;
    private String sort;
    private Integer size;
    private BatchReport report;
    private transient ListPage<R> page;
    private transient Integer total;

    /** @param ask which page; the sort is one of the list's own words or empty */
    protected abstract ListPage<R> load(ListAsk ask);

    /** @return how many lines the filter finds, at most {@code bound} and one more */
    protected abstract int countUpTo(int bound);

    /** The page's lines, read at the first question in a request. */
    public ListPage<R> getPage() {
        if (page == null) {
            boolean backwards = before != null;
            String place = backwards ? before : after;
            boolean known = place != null && PLACE.matcher(place).matches();
            page = load(new ListAsk(sort == null ? "" : sort, known ? place : null, known && backwards, getSize()));
        }
        return page;
    }

    /** What the table shows of each line; a long list puts it into words here, once, and not in every cell. */
    public List<?> getLines() {
        return getPage().rows();
    }

    /** Bounded: more than {@link #BOUND} is told as {@code 1 000+}. */
    public int getTotal() {
        if (total == null) {
            total = countUpTo(BOUND);
        }
        return total;
    }

    public boolean isBeyondBound() {
        return getTotal() > BOUND;
    }

    /** Ids of the lines that are ticked in the form. */
    protected List<Long> chosen() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        return Arrays.stream(values).map(Long::valueOf).toList();
    }

    /** What a line of this id is called in a report. */
    protected String label(long id) {
        return Long.toString(id);
    }

    /** Acts on each line by itself: what one is refused does not stop the others, and each refusal is told. */
    protected BatchReport each(List<Long> ids, LongConsumer action) {
        var done = new ArrayList<Long>();
        var failed = new ArrayList<BatchReport.Failure>();
        for (long id : ids) {
            try {
                action.accept(id);
                done.add(id);
            } catch (RefusedException refused) {
                failed.add(new BatchReport.Failure(id, label(id), refused.reasons()));
            }
        }
        report = new BatchReport(List.copyOf(done), List.copyOf(failed));
        readAgain();
        return report;
    }

    /** What was read is read anew: something has changed, or may have. */
    protected void readAgain() {
        page = null;
        total = null;
    }

    /** What became of the last batch, null when there was none. */
    public BatchReport getReport() {
        return report;
    }

    public void forgetReport() {
        report = null;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public int getSize() {
        return size != null && SIZES.contains(size) ? size : SIZES.get(0);
    }

    public void setSize(int size) {
        this.size = size;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
