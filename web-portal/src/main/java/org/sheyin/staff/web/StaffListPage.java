package org.sheyin.staff.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.StaffSearch;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;
import org.sheyin.staff.service.StaffExtent;
import org.sheyin.staff.service.StaffFilter;
import org.sheyin.staff.service.StaffQueries;
import org.sheyin.staff.service.StaffRow;

/** 人员: the bank's own people; for an agency those of its region. */
@Named
@ViewScoped
public class StaffListPage extends WorkList<StaffRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final StaffQueries queries;
    private final StaffSearch search;
    private String view = "";

    protected StaffListPage() {
        this(null, null, null);
    }

    @Inject
    public StaffListPage(Viewer user, StaffQueries queries, StaffSearch search) {
        this.user = user;
        this.queries = queries;
        this.search = search;
    }

    @Override
    protected ListPage<StaffRow> load(ListAsk ask) {
        return queries.list(user.actor(), filter(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), filter(), bound);
    }

    private StaffFilter filter() {
        return new StaffFilter(getExtent(), search.getPerson());
    }

    public boolean isKeeper() {
        return user.may(Right.STAFF_EDIT);
    }

    public List<StaffExtent> getExtents() {
        return List.of(StaffExtent.values());
    }

    public StaffExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(StaffExtent.WORKING);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }
}
