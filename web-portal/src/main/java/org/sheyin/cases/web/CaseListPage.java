package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CasePlace;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseRow;

/** Cases in scope, newest first. What is shown is told by the address, so that it can be kept and sent. */
@Named
@ViewScoped
public class CaseListPage implements Serializable {
    static final int LINES = 25;

    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseQueries queries;
    private final CaseIntake intake;
    private final CaseSearch search = new CaseSearch();
    private List<CaseRow> rows = List.of();
    private boolean more;
    private transient Map<CaseListView, Long> counts;
    private long discarded;

    protected CaseListPage() {
        this(null, null, null);
    }

    @Inject
    public CaseListPage(CurrentUser user, CaseQueries queries, CaseIntake intake) {
        this.user = user;
        this.queries = queries;
        this.intake = intake;
    }

    public void open() {
        CasePlace after = search.getAfter() == null ? null : new CasePlace(null, search.getAfter());
        List<CaseRow> found = queries.newest(user.actor(), search.filter(user.actor()), after, LINES + 1);
        more = found.size() > LINES;
        rows = List.copyOf(more ? found.subList(0, LINES) : found);
        counts = null;
    }

    /** Numbers for the chips, by the same filter without its states. */
    public Map<CaseListView, Long> getCounts() {
        if (counts == null) {
            Map<CaseState, Long> byState = queries.countByState(user.actor(), search.anyState(user.actor()));
            counts = new EnumMap<>(CaseListView.class);
            for (CaseListView view : CaseListView.values()) {
                counts.put(view, view.sum(byState));
            }
        }
        return counts;
    }

    /** Throws a draft away; the message offers to take it back. */
    public void discard(long caseId) {
        intake.discard(user.actor(), caseId);
        discarded = caseId;
        open();
    }

    public void restore() {
        intake.restore(user.actor(), discarded);
        discarded = 0;
        open();
    }

    public CaseSearch getSearch() {
        return search;
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    /** Where the next page begins. */
    public Long getLast() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
    }

    public long getDiscarded() {
        return discarded;
    }

    public CaseListView[] getViews() {
        return CaseListView.values();
    }
}
