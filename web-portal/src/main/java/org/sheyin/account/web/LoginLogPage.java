package org.sheyin.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.service.LoginQueries;
import org.sheyin.account.service.LoginRow;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.organization.service.RegionRow;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.StaffSearch;
import org.sheyin.shared.web.WorkList;

/** The login log: today at first. */
@Named
@ViewScoped
public class LoginLogPage extends WorkList<LoginRow> {
    private static final long serialVersionUID = 1L;
    private static final String PROVINCE = "440000";

    private final CurrentUser user;
    private final LoginQueries queries;
    private final RegionQueries regions;
    private final StaffSearch staff;
    private final LoginSearch search = new LoginSearch();
    private transient List<RegionRow> cities;

    protected LoginLogPage() {
        this(null, null, null, null);
    }

    @Inject
    public LoginLogPage(CurrentUser user, LoginQueries queries, RegionQueries regions, StaffSearch staff) {
        this.user = user;
        this.queries = queries;
        this.regions = regions;
        this.staff = staff;
    }

    @Override
    protected ListPage<LoginRow> load(ListAsk ask) {
        return queries.list(user.actor(), search.filter(staff), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), search.filter(staff), bound);
    }

    /** Tone of the outcome's tag. */
    public String tone(Outcome of) {
        return switch (of) {
            case SUCCESS -> "success";
            case WRONG_PASSWORD, UNKNOWN_NAME, WRONG_FACTOR, OUTSIDE_HOURS, DISPLACED, NO_TERMINAL -> "warning";
            case NOT_ALLOWED, OUTSIDE_LINE, FORGED_TERMINAL -> "danger";
            case LOGOUT, PASSWORD_CHANGED, PASSWORD_RIGHT, WITNESSED -> "neutral";
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

    public LoginSearch getSearch() {
        return search;
    }
}
