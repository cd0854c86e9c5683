package org.sheyin.audit.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.audit.service.AuditDetail;
import org.sheyin.audit.service.AuditQueries;
import org.sheyin.audit.service.AuditRow;
import org.sheyin.audit.service.CityRow;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.StaffSearch;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** The operation log: today at first, with one line open when the address names it. */
@Named
@ViewScoped
public class AuditListPage extends WorkList<AuditRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final AuditQueries queries;
    private final StaffSearch staff;
    private final AuditSearch search = new AuditSearch();
    private Long line;
    private transient List<CityRow> cities;
    private AuditDetail detail;

    protected AuditListPage() {
        this(null, null, null);
    }

    @Inject
    public AuditListPage(Viewer user, AuditQueries queries, StaffSearch staff) {
        this.user = user;
        this.queries = queries;
        this.staff = staff;
    }

    @Override
    protected ListPage<AuditRow> load(ListAsk ask) {
        return queries.list(user.actor(), search.filter(staff), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), search.filter(staff), bound);
    }

    public List<CityRow> getCities() {
        if (cities == null) {
            cities = queries.cities(user.actor());
        }
        return cities;
    }

    /** Reads the line that the address names. */
    public void open() {
        detail = line == null ? null : queries.detail(user.actor(), line);
    }

    /** The line that stands open, null when none. */
    public AuditDetail getDetail() {
        return detail;
    }

    public AuditSearch getSearch() {
        return search;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }
}
