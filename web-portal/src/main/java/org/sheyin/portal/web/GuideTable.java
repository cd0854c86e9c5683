package org.sheyin.portal.web;

import java.util.Map;
import java.util.Map.Entry;

/** Which page of docs/guide helps on which page of the portal. A new folder of pages is one line here. */
final class GuideTable {
    static final String START = "index";

    /** Beginnings of view ids; the longest that fits counts. */
    static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("/cases/new", "intake"),
            Map.entry("/cases/intake", "intake"),
            Map.entry("/cases/check", "intake"),
            Map.entry("/cases/result", "intake"),
            Map.entry("/cases/help", "help"),
            Map.entry("/cases/handover", "staff"),
            Map.entry("/cases/re", "review"), // reassign, refer, reopen
            Map.entry("/cases/", "cases"),
            Map.entry("/review/", "review"),
            Map.entry("/handoff/", "handoff"),
            Map.entry("/core/", "core"),
            Map.entry("/recovery/", "recovery"),
            Map.entry("/permission/", "permission"),
            Map.entry("/export/", "export"),
            Map.entry("/cases/supervise", "supervise"),
            Map.entry("/staff/", "staff"),
            Map.entry("/account/", "accounts"),
            Map.entry("/dormancy/", "dormancy"),
            Map.entry("/audit/", "admin"),
            Map.entry("/disclosure/", "disclosure"),
            Map.entry("/reception/", "reception"),
            Map.entry("/proof/case", "proof"),
            Map.entry("/proof/check", "post-check"));

    private GuideTable() {}

    static String sectionOf(String viewId) {
        return SECTIONS.entrySet().stream()
                .filter(one -> viewId.startsWith(one.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Entry::getValue)
                .orElse(START);
    }
}
