package org.sheyin.portal.web;

import static org.sheyin.shared.model.Right.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;

/** Numbers of cases: the clerk's own, the reviewer's queue, and what managers and supervisors oversee. */
@ApplicationScoped
public class CaseTiles implements DashboardPart {
    private final CaseQueries cases;
    private final CaseQueue queue;

    protected CaseTiles() {
        this(null, null);
    }

    @Inject
    public CaseTiles(CaseQueries cases, CaseQueue queue) {
        this.cases = cases;
        this.queue = queue;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        var tiles = new ArrayList<Tile>();
        if (accepts(actor)) {
            tiles.addAll(own(actor));
        }
        if (reviews(actor)) {
            tiles.addAll(queues(actor));
        }
        if (oversees(actor)) {
            tiles.addAll(overseen(actor));
        }
        return tiles;
    }

    static boolean accepts(Actor actor) {
        return actor.may(CASE_ACCEPT) && actor.may(CASE_READ);
    }

    static boolean reviews(Actor actor) {
        return actor.may(CASE_REVIEW) || actor.may(CASE_SECOND_REVIEW) || actor.may(CASE_APPROVE);
    }

    /** Reads cases without a tray of one's own. */
    static boolean oversees(Actor actor) {
        return actor.may(CASE_SUPERVISE) || actor.may(CASE_READ) && !actor.may(CASE_ACCEPT) && !reviews(actor);
    }

    private List<Tile> own(Actor actor) {
        return List.of(
                mine(actor, "returned", "replay", "warning", true, CaseSearch.of(CaseListView.RETURNED)),
                mine(actor, "undelivered", "send", "warning", true, CaseSearch.of(CaseListView.UNDELIVERED)),
                mine(actor, "drafts", "pencil", "info", false, CaseSearch.of(CaseListView.DRAFTS)),
                mine(
                        actor,
                        "today",
                        "calendar",
                        "info",
                        false,
                        CaseSearch.of(CaseListView.ALL).acceptedIn("today")));
    }

    private List<Tile> queues(Actor actor) {
        var tiles = new ArrayList<Tile>();
        tiles.add(queue(actor, "overdue", "times-circle", "danger", true, Desk.ALL, Urgency.OVERDUE));
        tiles.add(queue(actor, "dueToday", "clock", "warning", true, Desk.ALL, Urgency.TODAY));
        if (actor.may(CASE_REVIEW)) {
            tiles.add(queue(actor, "first", "inbox", "info", true, Desk.FIRST, null));
        }
        if (actor.may(CASE_SECOND_REVIEW)) {
            tiles.add(queue(actor, "second", "inbox", "info", true, Desk.SECOND, null));
        }
        if (actor.may(CASE_REVIEW) || actor.may(CASE_SECOND_REVIEW)) {
            tiles.add(queue(actor, "claimed", "user", "info", true, Desk.MINE, null));
        } else {
            tiles.add(queue(actor, "queue", "list", "neutral", false, Desk.ALL, null));
            tiles.add(scope(actor, "decided", "check-circle", "neutral", false, decidedLately()));
        }
        return tiles;
    }

    private List<Tile> overseen(Actor actor) {
        boolean bank = actor.kind() == OrgKind.BANK;
        var late = CaseSearch.of(CaseListView.AT_AGENCY).pastDue();
        var today = CaseSearch.of(CaseListView.ALL).acceptedIn("today");
        return List.of(
                bank
                        ? scope(actor, "acceptedToday", "calendar", "info", false, today)
                        : scope(actor, "late", "times-circle", "danger", true, late),
                scope(actor, "undelivered", "send", "warning", true, CaseSearch.of(CaseListView.UNDELIVERED)),
                scope(actor, "returned", "replay", "warning", bank, CaseSearch.of(CaseListView.RETURNED)),
                scope(actor, "agency", "eye", "info", false, CaseSearch.of(CaseListView.AT_AGENCY)));
    }

    private static CaseSearch decidedLately() {
        return CaseSearch.of(CaseListView.DECIDED).acceptedIn(Lately.SPAN);
    }

    private Tile mine(Actor actor, String key, String icon, String tone, boolean todo, CaseSearch search) {
        var own = search.byMe();
        return new Tile("dashboard", "mine." + key, icon, tone, todo, true, own.address(), () -> count(actor, own));
    }

    private Tile scope(Actor actor, String key, String icon, String tone, boolean todo, CaseSearch search) {
        return new Tile("dashboard", key, icon, tone, todo, false, search.address(), () -> count(actor, search));
    }

    private long count(Actor actor, CaseSearch search) {
        return cases.count(actor, search.filter(actor));
    }

    private Tile queue(Actor actor, String key, String icon, String tone, boolean todo, Desk desk, Urgency due) {
        var path = "/review/queue.xhtml?desk=" + desk + (due == null ? "" : "&due=" + due);
        var filter = QueueFilter.of(desk, due);
        return new Tile("dashboard", key, icon, tone, todo, desk == Desk.MINE, path, () -> queue.count(actor, filter));
    }
}
