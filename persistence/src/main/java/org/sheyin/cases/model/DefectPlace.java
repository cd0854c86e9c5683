package org.sheyin.cases.model;

import java.util.regex.Pattern;

/**
 * Where a defect is: at a field, at a line of the checklist, or at one page of a line.
 *
 * @param key of the field or line
 * @param pageId null when it is not about one page
 */
public record DefectPlace(String key, Long pageId) {
    private static final Pattern OF_A_PAGE = Pattern.compile("(.+)#(\\d{1,18})");

    /** As a remark names it while it is typed: {@code idCard}, or {@code idCard#2026110000000001} for a page. */
    public static DefectPlace of(String text) {
        var page = OF_A_PAGE.matcher(text);
        return page.matches()
                ? new DefectPlace(page.group(1), Long.valueOf(page.group(2)))
                : new DefectPlace(text, null);
    }

    public String text() {
        return pageId == null ? key : key + "#" + pageId;
    }
}
