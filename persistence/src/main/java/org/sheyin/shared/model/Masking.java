package org.sheyin.shared.model;

import java.util.Set;

/** Hides what identifies a person where the whole is not needed (Art 24). */
public final class Masking {
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司徒", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "轩辕", "南宫", "独孤", "长孙", "宇文",
            "赫连", "百里", "东郭", "西门", "公冶", "澹台", "申屠", "太史", "闻人", "呼延", "钟离", "鲜于", "拓跋", "万俟");

    private Masking() {}

    /** 张三 becomes 张*, 欧阳明月 becomes 欧阳**; a name with a dot or in letters keeps the first of each part. */
    public static String name(String name) {
        String text = name == null ? "" : name.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (text.codePointCount(0, text.length()) > 2 && COMPOUND_SURNAMES.contains(text.substring(0, 2))) {
            return middle(text, 2, 0);
        }
        var masked = new StringBuilder();
        for (String part : text.split("(?<=[·•\\s])|(?=[·•\\s])")) {
            masked.append(part.matches("[·•\\s]") ? part : middle(part, 1, 0));
        }
        // A name of one character would otherwise be shown whole.
        return text.codePointCount(0, text.length()) == 1 ? "*" : masked.toString();
    }

    /** Stars for all but the first {@code head} and last {@code tail} characters; all of it when there is no middle. */
    public static String middle(String text, int head, int tail) {
        int[] points = text.codePoints().toArray();
        boolean hasMiddle = points.length > head + tail;
        var masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean shown = i < head || i >= points.length - tail;
            masked.appendCodePoint(shown && (hasMiddle || tail == 0) ? points[i] : '*');
        }
        return masked.toString();
    }
}
