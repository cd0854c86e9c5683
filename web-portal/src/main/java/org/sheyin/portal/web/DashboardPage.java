package org.sheyin.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.shared.model.Right;

/** What waits for this person, counted as the lists count it. Reading again is opening the page again. */
@Named
@ViewScoped
public class DashboardPage implements Serializable {
    /** Lines of the short list. */
    static final int RETURNED = 5;

    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseQueries cases;
    private final DashboardCounts counts;
    private transient List<TileView> tiles;
    private List<CaseRow> returned = List.of();

    protected DashboardPage() {
        this(null, null, null);
    }

    @Inject
    public DashboardPage(CurrentUser user, CaseQueries cases, DashboardCounts counts) {
        this.user = user;
        this.cases = cases;
        this.counts = counts;
    }

    @PostConstruct
    void load() {
        if (user.may(Right.CASE_ACCEPT)) {
            var filter = CaseFilter.of(CaseListView.RETURNED.states().toArray(CaseState[]::new))
                    .ofClerk(user.actor().accountId());
            returned = List.copyOf(cases.newest(user.actor(), filter, null, RETURNED));
        }
    }

    private List<TileView> tiles() {
        if (tiles == null) {
            tiles = DashboardTiles.of(user.actor()).stream()
                    .map(tile -> new TileView(tile, tile.number().applyAsLong(counts)))
                    .toList();
        }
        return tiles;
    }

    /** The groups that hold a tile for this person. */
    public List<DashboardGroup> getGroups() {
        return tiles().stream().map(view -> view.tile().group()).distinct().toList();
    }

    public List<TileView> in(DashboardGroup group) {
        return tiles().stream().filter(view -> view.tile().group() == group).toList();
    }

    /** The newest cases that were returned to this clerk. */
    public List<CaseRow> getReturned() {
        return returned;
    }
}
