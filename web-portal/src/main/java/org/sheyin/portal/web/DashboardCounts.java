package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.catalogue.web.CatalogueItems;
import org.sheyin.handoff.service.HandoffQueries;

/** Numbers of the dashboard, asked of the same services as the lists; one query for all states. */
@RequestScoped
public class DashboardCounts {
    private final CurrentUser user;
    private final CaseQueries cases;
    private final CaseQueue queue;
    private final AccountQueries accounts;
    private final HandoffQueries handoff;
    private final CatalogueItems items;
    private Map<CaseState, Long> mine;
    private Map<CaseState, Long> inScope;

    protected DashboardCounts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DashboardCounts(
            CurrentUser user,
            CaseQueries cases,
            CaseQueue queue,
            AccountQueries accounts,
            HandoffQueries handoff,
            CatalogueItems items) {
        this.user = user;
        this.cases = cases;
        this.queue = queue;
        this.accounts = accounts;
        this.handoff = handoff;
        this.items = items;
    }

    long mine(CaseListView view) {
        if (mine == null) {
            mine = cases.countByState(
                    user.actor(), CaseFilter.of().ofClerk(user.actor().accountId()));
        }
        return view.sum(mine);
    }

    long inScope(CaseListView view) {
        if (inScope == null) {
            inScope = cases.countByState(user.actor(), CaseFilter.of());
        }
        return view.sum(inScope);
    }

    long acceptedToday() {
        var filter = CaseFilter.of(CaseListView.ALL.states().toArray(CaseState[]::new))
                .ofClerk(user.actor().accountId())
                .acceptedFrom(CaseSearch.startOfToday());
        return cases.count(user.actor(), filter);
    }

    long queue(Desk desk, Urgency due) {
        return queue.count(user.actor(), QueueFilter.of(desk, due));
    }

    long parked() {
        return handoff.countParked(user.actor());
    }

    long accounts() {
        return accounts.count(user.actor());
    }

    long openResets() {
        return accounts.openResets(user.actor()).size();
    }

    long items() {
        return items.getAll().size();
    }
}
