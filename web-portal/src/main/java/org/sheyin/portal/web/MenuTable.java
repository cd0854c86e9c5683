package org.sheyin.portal.web;

import java.util.List;
import org.sheyin.account.web.PageRights;

/** The whole menu as data. A new page is one line here, one in {@link PageRights} and one text in the portal bundle. */
final class MenuTable {
    static final List<MenuGroup> GROUPS = List.of(
            group(
                    "menu.home",
                    "home",
                    entry("menu.dashboard", "/dashboard.xhtml", ""),
                    entry("menu.announcement.list", "/announcement/list.xhtml", "")),
            group(
                    "menu.cases",
                    "folder-open",
                    entry("menu.cases.intake", "/cases/new.xhtml", "F2"),
                    entry("menu.reception", "/reception/list.xhtml", ""),
                    entry("menu.cases.list", "/cases/list.xhtml", ""),
                    entry("menu.cases.queue", "/review/queue.xhtml", ""),
                    entry("menu.proof.checks", "/proof/checks.xhtml", ""),
                    entry("menu.cases.referrals", "/cases/referrals.xhtml", ""),
                    entry("menu.recovery", "/recovery/list.xhtml", ""),
                    entry("menu.export", "/export/list.xhtml", ""),
                    entry("menu.cases.supervise", "/cases/supervise.xhtml", "")),
            group(
                    "menu.handoff",
                    "send",
                    entry("menu.handoff.desk", "/handoff/desk.xhtml", ""),
                    entry("menu.core", "/core/list.xhtml", "")),
            group(
                    "menu.staff",
                    "id-card",
                    entry("menu.staff.list", "/staff/list.xhtml", ""),
                    entry("menu.staff.leavers", "/staff/leavers.xhtml", ""),
                    entry("menu.staff.found", "/staff/found.xhtml", ""),
                    entry("menu.account.open", "/account/open.xhtml", ""),
                    entry("menu.staff.card", "/staff/card.xhtml", "")),
            group("menu.catalogue.group", "book", entry("menu.catalogue", "/catalogue/list.xhtml", "")),
            group(
                    "menu.accounts",
                    "users",
                    entry("menu.permission", "/permission/list.xhtml", ""),
                    entry("menu.permission.alarms", "/permission/alarms.xhtml", ""),
                    entry("menu.permission.reviews", "/permission/reviews.xhtml", ""),
                    entry("menu.account.list", "/account/list.xhtml", ""),
                    entry("menu.account.resets", "/account/resets.xhtml", ""),
                    entry("menu.dormancy", "/dormancy/preview.xhtml", "")),
            group(
                    "menu.login",
                    "desktop",
                    entry("menu.account.enrol", "/account/enrol.xhtml", ""),
                    entry("menu.account.lines", "/account/lines.xhtml", ""),
                    entry("menu.account.terminals", "/account/terminals.xhtml", ""),
                    entry("menu.account.sessions", "/account/sessions.xhtml", ""),
                    entry("menu.account.logins", "/account/logins.xhtml", "")),
            group(
                    "menu.admin",
                    "cog",
                    entry("menu.disclosure", "/disclosure/list.xhtml", ""),
                    entry("menu.disclosure.views", "/disclosure/views.xhtml", ""),
                    entry("menu.audit.list", "/audit/list.xhtml", ""),
                    entry("menu.audit.verify", "/audit/verify.xhtml", ""),
                    entry("menu.rule.list", "/rule/list.xhtml", ""),
                    entry("menu.dictionary.list", "/dictionary/list.xhtml", ""),
                    entry("menu.server", "/server/status.xhtml", "")));

    private MenuTable() {}

    private static MenuGroup group(String key, String icon, MenuEntry... entries) {
        return new MenuGroup(key, icon, List.of(entries));
    }

    private static MenuEntry entry(String key, String path, String shortcut) {
        return new MenuEntry(key, path, shortcut, PageRights.of(path));
    }
}
