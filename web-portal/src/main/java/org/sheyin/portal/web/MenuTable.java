package org.sheyin.portal.web;

import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Right;

/** The whole menu as data. A new page is one line here and one text in the portal bundle. */
final class MenuTable {
    static final List<MenuGroup> GROUPS = List.of(
            group("menu.home", "home", entry("menu.dashboard", "/dashboard.xhtml", "", Right.SELF)),
            group(
                    "menu.cases",
                    "folder-open",
                    entry("menu.cases.intake", "/cases/intake.xhtml", "F2", Right.CASE_ACCEPT),
                    entry("menu.cases.list", "/cases/list.xhtml", "", Right.CASE_READ),
                    entry(
                            "menu.cases.queue",
                            "/cases/queue.xhtml",
                            "",
                            Right.CASE_REVIEW,
                            Right.CASE_SECOND_REVIEW,
                            Right.CASE_APPROVE),
                    entry("menu.cases.supervise", "/cases/supervise.xhtml", "", Right.CASE_SUPERVISE)),
            group("menu.handoff", "send", entry("menu.handoff.desk", "/handoff/list.xhtml", "", Right.HANDOFF_READ)),
            group(
                    "menu.catalogue.group",
                    "book",
                    entry("menu.catalogue", "/catalogue/list.xhtml", "", Right.CATALOGUE_READ)),
            group(
                    "menu.admin",
                    "cog",
                    entry("menu.account.list", "/account/list.xhtml", "", Right.ACCOUNT_READ),
                    entry("menu.account.resets", "/account/resets.xhtml", "", Right.ACCOUNT_RESET),
                    entry("menu.audit.list", "/audit/list.xhtml", "", Right.AUDIT_READ)));

    private MenuTable() {}

    private static MenuGroup group(String key, String icon, MenuEntry... entries) {
        return new MenuGroup(key, icon, List.of(entries));
    }

    private static MenuEntry entry(String key, String path, String shortcut, Right... rights) {
        return new MenuEntry(key, path, shortcut, Set.of(rights));
    }
}
