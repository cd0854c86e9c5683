package org.sheyin.portal.web;

import static org.sheyin.shared.model.Right.*;
import static org.sheyin.shared.web.Tile.Face.plain;
import static org.sheyin.shared.web.Tile.Face.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.cases.service.CaseListQueries;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseQueueFigures;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;

/** Numbers of cases: the clerk's own, the reviewer's queue, and what managers and supervisors oversee. */
@ApplicationScoped
public class CaseTiles implements DashboardPart {
    private final CaseQueries cases;
    private final CaseQueueFigures queue;

    protected CaseTiles() {
        this(null, null);
    }

    @Inject
    public CaseTiles(CaseQueries cases, CaseQueueFigures queue) {
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
        if (actor.may(CASE_HELP)) {
            tiles.add(scope(actor, todo("help", "question-circle", "warning"), CaseSearch.of(CaseListView.HELP)));
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
                returned(actor),
                mine(actor, todo("mine.undelivered", "send", "warning"), CaseSearch.of(CaseListView.UNDELIVERED)),
                mine(actor, plain("mine.help", "question-circle", "info"), CaseSearch.of(CaseListView.HELP)),
                mine(actor, plain("mine.drafts", "pencil", "info"), CaseSearch.of(CaseListView.DRAFTS)),
                mine(
                        actor,
                        plain("mine.today", "calendar", "info"),
                        CaseSearch.of(CaseListView.ALL).acceptedIn("today")));
    }

    /** Leads to those that are closed by rule first. */
    private Tile returned(Actor actor) {
        var own = CaseSearch.of(CaseListView.RETURNED).byMe();
        String address = own.address() + "&sort=" + CaseListQueries.CORRECTION;
        return todo("mine.returned", "replay", "warning").tile(true, address, () -> count(actor, own));
    }

    private List<Tile> queues(Actor actor) {
        var tiles = new ArrayList<Tile>();
        tiles.add(queue(actor, todo("overdue", "times-circle", "danger"), QueueFilter.of(Desk.ALL, Urgency.OVERDUE)));
        tiles.add(queue(actor, todo("dueToday", "clock", "warning"), QueueFilter.of(Desk.ALL, Urgency.TODAY)));
        if (actor.may(CASE_REVIEW)) {
            tiles.add(queue(actor, todo("first", "inbox", "info"), QueueFilter.of(Desk.FIRST, null)));
        }
        if (actor.may(CASE_SECOND_REVIEW)) {
            tiles.add(queue(actor, todo("second", "inbox", "info"), QueueFilter.of(Desk.SECOND, null)));
        }
        if (actor.may(CASE_REVIEW) || actor.may(CASE_SECOND_REVIEW)) {
            tiles.add(queue(actor, todo("claimed", "user", "info"), QueueFilter.of(Desk.MINE, null)));
        } else {
            tiles.add(queue(actor, plain("queue", "list", "neutral"), QueueFilter.of(Desk.ALL, null)));
            tiles.add(scope(actor, plain("decided", "check-circle", "neutral"), decidedLately()));
        }
        return tiles;
    }

    private List<Tile> overseen(Actor actor) {
        boolean bank = actor.kind() == OrgKind.BANK;
        var late = CaseSearch.of(CaseListView.AT_AGENCY).pastDue();
        var today = CaseSearch.of(CaseListView.ALL).acceptedIn("today");
        return List.of(
                bank
                        ? scope(actor, plain("acceptedToday", "calendar", "info"), today)
                        : scope(actor, todo("late", "times-circle", "danger"), late),
                scope(actor, todo("undelivered", "send", "warning"), CaseSearch.of(CaseListView.UNDELIVERED)),
                scope(actor, new Face("returned", "replay", "warning", bank), CaseSearch.of(CaseListView.RETURNED)),
                scope(actor, plain("agency", "eye", "info"), CaseSearch.of(CaseListView.AT_AGENCY)));
    }

    private static CaseSearch decidedLately() {
        return CaseSearch.of(CaseListView.DECIDED).acceptedIn(Lately.SPAN);
    }

    private Tile mine(Actor actor, Face face, CaseSearch search) {
        var own = search.byMe();
        return face.tile(true, own.address(), () -> count(actor, own));
    }

    private Tile scope(Actor actor, Face face, CaseSearch search) {
        return face.tile(false, search.address(), () -> count(actor, search));
    }

    private long count(Actor actor, CaseSearch search) {
        return cases.count(actor, search.filter(actor));
    }

    private Tile queue(Actor actor, Face face, QueueFilter cases) {
        var due = cases.urgency();
        var path = "/review/queue.xhtml?desk=" + cases.desk() + (due == null ? "" : "&due=" + due);
        return face.tile(cases.desk() == Desk.MINE, path, () -> queue.count(actor, cases));
    }
}
