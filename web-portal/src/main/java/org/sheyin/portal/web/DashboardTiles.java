package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** The numbers on the dashboard by right; each leads to the list with the same filter and the same count. */
@ApplicationScoped
public class DashboardTiles {
    private static final Map<CaseListView, String> BANK = new java.util.EnumMap<>(Map.of(
            CaseListView.DRAFTS, "info",
            CaseListView.RETURNED, "warning",
            CaseListView.UNDELIVERED, "warning",
            CaseListView.AT_AGENCY, "info"));

    private final CaseQueries cases;
    private final CaseQueue queue;
    private final AccountQueries accounts;

    protected DashboardTiles() {
        this(null, null, null);
    }

    @Inject
    public DashboardTiles(CaseQueries cases, CaseQueue queue, AccountQueries accounts) {
        this.cases = cases;
        this.queue = queue;
        this.accounts = accounts;
    }

    public List<DashboardTile> of(Actor actor) {
        var tiles = new ArrayList<DashboardTile>();
        if (actor.may(Right.CASE_REVIEW) || actor.may(Right.CASE_SECOND_REVIEW)) {
            review(actor, tiles);
        } else if (actor.may(Right.CASE_READ)) {
            cases(actor, tiles);
        }
        if (actor.may(Right.ACCOUNT_READ)) {
            tiles.add(new DashboardTile(
                    "tile.resets", "warning", accounts.openResets(actor).size(), "/account/resets.xhtml"));
        }
        return tiles;
    }

    private void review(Actor actor, List<DashboardTile> tiles) {
        Desk desk = actor.may(Right.CASE_REVIEW) ? Desk.FIRST : Desk.SECOND;
        String list = "/review/queue.xhtml?desk=" + desk;
        Map<Urgency, Long> due = queue.counts(actor, QueueFilter.of(desk, null));
        tiles.add(new DashboardTile(
                "tile.overdue", "danger", due.getOrDefault(Urgency.OVERDUE, 0L), list + "&due=OVERDUE"));
        tiles.add(new DashboardTile("tile.today", "warning", due.getOrDefault(Urgency.TODAY, 0L), list + "&due=TODAY"));
        tiles.add(new DashboardTile("tile.queue", "info", queue.count(actor, QueueFilter.of(desk, null)), list));
        tiles.add(new DashboardTile(
                "tile.mine",
                "info",
                queue.count(actor, QueueFilter.of(Desk.MINE, null)),
                "/review/queue.xhtml?desk=MINE"));
    }

    /** A clerk sees the own cases, everybody else those in scope. */
    private void cases(Actor actor, List<DashboardTile> tiles) {
        boolean own = actor.may(Right.CASE_ACCEPT);
        CaseFilter filter = own ? CaseFilter.of().ofClerk(actor.accountId()) : CaseFilter.of();
        Map<CaseState, Long> states = cases.countByState(actor, filter);
        BANK.forEach((view, tone) -> tiles.add(new DashboardTile(
                "tile." + view,
                tone,
                view.sum(states),
                "/cases/list.xhtml?view=" + view.name().toLowerCase(java.util.Locale.ROOT)
                        + (own ? "&mine=true" : ""))));
    }
}
