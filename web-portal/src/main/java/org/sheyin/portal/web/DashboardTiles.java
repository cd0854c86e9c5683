package org.sheyin.portal.web;

import static org.sheyin.portal.web.DashboardGroup.MINE;
import static org.sheyin.portal.web.DashboardGroup.QUEUE;
import static org.sheyin.portal.web.DashboardGroup.STATES;
import static org.sheyin.portal.web.DashboardGroup.SYSTEM;
import static org.sheyin.shared.model.Right.*;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** The dashboard as data: who sees which number, and which list it counts. */
final class DashboardTiles {
    private static final Predicate<Actor> REVIEWS = any(CASE_REVIEW, CASE_SECOND_REVIEW, CASE_APPROVE);
    /** Who oversees: reads cases without a tray of his own. */
    private static final Predicate<Actor> OVERSEES = any(CASE_SUPERVISE)
            .or(any(CASE_READ).and(any(CASE_ACCEPT).or(REVIEWS).negate()));

    static final List<DashboardTile> ALL = List.of(
            mine("drafts", "pencil", "info", CaseListView.DRAFTS),
            mine("returned", "replay", "warning", CaseListView.RETURNED),
            mine("undelivered", "send", "warning", CaseListView.UNDELIVERED),
            new DashboardTile(
                    MINE,
                    "today",
                    "calendar",
                    "info",
                    "/cases/list.xhtml?view=all&mine=true&accepted=today",
                    any(CASE_ACCEPT),
                    DashboardCounts::acceptedToday),
            queue("overdue", "times-circle", "danger", REVIEWS, QueueFilter.of(Desk.ALL, Urgency.OVERDUE)),
            queue("dueToday", "clock", "warning", REVIEWS, QueueFilter.of(Desk.ALL, Urgency.TODAY)),
            queue("first", "inbox", "info", any(CASE_REVIEW), QueueFilter.of(Desk.FIRST, null)),
            queue("second", "inbox", "info", any(CASE_SECOND_REVIEW), QueueFilter.of(Desk.SECOND, null)),
            queue("claimed", "user", "info", REVIEWS, QueueFilter.of(Desk.MINE, null)),
            queue("all", "list", "neutral", REVIEWS, QueueFilter.of(Desk.ALL, null)),
            states("drafts", "pencil", "neutral", CaseListView.DRAFTS),
            states("returned", "replay", "warning", CaseListView.RETURNED),
            states("undelivered", "send", "warning", CaseListView.UNDELIVERED),
            states("agency", "eye", "info", CaseListView.AT_AGENCY),
            states("decided", "check-circle", "neutral", CaseListView.DECIDED),
            states("ended", "ban", "neutral", CaseListView.ENDED),
            states("cases", "list", "neutral", CaseListView.ALL),
            new DashboardTile(
                    SYSTEM,
                    "parked",
                    "exclamation-triangle",
                    "danger",
                    "/handoff/desk.xhtml",
                    HandoffQueries::seesParked,
                    DashboardCounts::parked),
            new DashboardTile(
                    SYSTEM,
                    "accounts",
                    "users",
                    "neutral",
                    "/account/list.xhtml",
                    any(ACCOUNT_READ),
                    DashboardCounts::accounts),
            new DashboardTile(
                    SYSTEM,
                    "resets",
                    "key",
                    "warning",
                    "/account/resets.xhtml",
                    any(ACCOUNT_RESET, ACCOUNT_CONFIRM),
                    DashboardCounts::openResets),
            new DashboardTile(
                    SYSTEM,
                    "items",
                    "book",
                    "neutral",
                    "/catalogue/list.xhtml",
                    any(CATALOGUE_READ),
                    DashboardCounts::items));

    private DashboardTiles() {}

    static List<DashboardTile> of(Actor actor) {
        return ALL.stream().filter(tile -> tile.who().test(actor)).toList();
    }

    private static DashboardTile mine(String key, String icon, String tone, CaseListView view) {
        var path = list(view) + "&mine=true";
        return new DashboardTile(MINE, key, icon, tone, path, any(CASE_ACCEPT), counts -> counts.mine(view));
    }

    private static DashboardTile states(String key, String icon, String tone, CaseListView view) {
        return new DashboardTile(STATES, key, icon, tone, list(view), OVERSEES, counts -> counts.inScope(view));
    }

    private static String list(CaseListView view) {
        return "/cases/list.xhtml?view=" + view.name().toLowerCase(Locale.ROOT);
    }

    private static DashboardTile queue(String key, String icon, String tone, Predicate<Actor> who, QueueFilter cases) {
        var due = cases.urgency();
        var path = "/review/queue.xhtml?desk=" + cases.desk() + (due == null ? "" : "&due=" + due);
        return new DashboardTile(QUEUE, key, icon, tone, path, who, counts -> counts.queue(cases.desk(), due));
    }

    private static Predicate<Actor> any(Right... rights) {
        return actor -> Stream.of(rights).anyMatch(actor::may);
    }
}
