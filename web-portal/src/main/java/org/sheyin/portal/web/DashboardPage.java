package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** 工作台: what waits for this person, and for a clerk the returned cases with their reasons on top. */
@Named
@RequestScoped
public class DashboardPage {
    private static final int LINES = 6;

    private final CurrentUser user;
    private final DashboardTiles tiles;
    private final CaseQueries cases;
    private List<DashboardTile> shown = List.of();
    private List<CaseRow> returned = List.of();

    protected DashboardPage() {
        this(null, null, null);
    }

    @Inject
    public DashboardPage(CurrentUser user, DashboardTiles tiles, CaseQueries cases) {
        this.user = user;
        this.tiles = tiles;
        this.cases = cases;
    }

    public void load() {
        Actor actor = user.actor();
        shown = tiles.of(actor);
        if (actor.may(Right.CASE_ACCEPT)) {
            var filter = new CaseFilter(Set.copyOf(CaseListView.RETURNED.states()), "", "", null, null, null, null);
            returned = cases.newest(actor, filter.ofClerk(actor.accountId()), null, LINES);
        }
    }

    public List<DashboardTile> getTiles() {
        return shown;
    }

    public List<CaseRow> getReturned() {
        return returned;
    }
}
