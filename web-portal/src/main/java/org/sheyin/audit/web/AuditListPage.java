package org.sheyin.audit.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.audit.service.AuditDetail;
import org.sheyin.audit.service.AuditFilter;
import org.sheyin.audit.service.AuditQueries;
import org.sheyin.audit.service.AuditRow;
import org.sheyin.audit.service.CityRow;
import org.sheyin.shared.web.Keyset;
import org.sheyin.shared.web.LogSearch;
import org.sheyin.shared.web.Viewer;

/** The operation log: today at first. What is asked for stays in the view, since a name is personal. */
@Named
@ViewScoped
public class AuditListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final AuditQueries queries;
    private final LogSearch search = new LogSearch();
    private final Keyset<AuditRow> keys = new Keyset<>();
    private String act = "";
    private String result = "";
    private String kind = "";
    private transient List<AuditRow> rows;
    private transient List<CityRow> cities;
    private AuditDetail detail;

    protected AuditListPage() {
        this(null, null);
    }

    @Inject
    public AuditListPage(Viewer user, AuditQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    public List<AuditRow> getRows() {
        if (rows == null) {
            var filter = new AuditFilter(
                    search.start(),
                    search.end(),
                    search.getPerson(),
                    act,
                    result,
                    kind,
                    search.getCity(),
                    search.getOrigin());
            rows = keys.take(queries.list(user.actor(), filter, keys.before()), AuditQueries.PAGE, AuditRow::id);
        }
        return rows;
    }

    public void search() {
        keys.toFirst();
        rows = null;
        detail = null;
    }

    public void next() {
        keys.toNext();
        rows = null;
        detail = null;
    }

    public void show(long id) {
        detail = queries.detail(user.actor(), id);
    }

    public void hide() {
        detail = null;
    }

    public List<CityRow> getCities() {
        if (cities == null) {
            cities = queries.cities(user.actor());
        }
        return cities;
    }

    /** The line that stands open, null when none. */
    public AuditDetail getDetail() {
        return detail;
    }

    public LogSearch getSearch() {
        return search;
    }

    public Keyset<AuditRow> getKeys() {
        return keys;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
