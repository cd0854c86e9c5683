package org.sheyin.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.service.LoginFilter;
import org.sheyin.account.service.LoginQueries;
import org.sheyin.account.service.LoginRow;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.organization.service.RegionRow;
import org.sheyin.shared.web.Keyset;
import org.sheyin.shared.web.LogSearch;

/** The login log: today at first. */
@Named
@ViewScoped
public class LoginLogPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PROVINCE = "440000";

    private final CurrentUser user;
    private final LoginQueries queries;
    private final RegionQueries regions;
    private final LogSearch search = new LogSearch();
    private final Keyset<LoginRow> keys = new Keyset<>();
    private Outcome outcome;
    private transient List<LoginRow> rows;
    private transient List<RegionRow> cities;

    protected LoginLogPage() {
        this(null, null, null);
    }

    @Inject
    public LoginLogPage(CurrentUser user, LoginQueries queries, RegionQueries regions) {
        this.user = user;
        this.queries = queries;
        this.regions = regions;
    }

    public List<LoginRow> getRows() {
        if (rows == null) {
            var filter = new LoginFilter(
                    search.start(), search.end(), search.getPerson(), outcome, search.getCity(), search.getOrigin());
            rows = keys.take(queries.list(user.actor(), filter, keys.before()), LoginQueries.PAGE, LoginRow::id);
        }
        return rows;
    }

    public void search() {
        keys.toFirst();
        rows = null;
    }

    public void next() {
        keys.toNext();
        rows = null;
    }

    /** Tone of the outcome's tag. */
    public String tone(Outcome of) {
        return switch (of) {
            case SUCCESS -> "success";
            case WRONG_PASSWORD, UNKNOWN_NAME -> "warning";
            case NOT_ALLOWED -> "danger";
            case LOGOUT, PASSWORD_CHANGED -> "neutral";
        };
    }

    public List<RegionRow> getCities() {
        if (cities == null) {
            cities = regions.below(user.actor(), PROVINCE);
        }
        return cities;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public LogSearch getSearch() {
        return search;
    }

    public Keyset<LoginRow> getKeys() {
        return keys;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
