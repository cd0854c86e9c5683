package org.sheyin.account.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser's own description in a few words, such as {@code Chrome 120 / Windows}. */
final class UserAgent {
    /** The first that fits counts: most browsers name Chrome and Safari as well. */
    private static final List<Pattern> BROWSERS = List.of(
            Pattern.compile("(Edg|OPR|Firefox|QQBrowser|QIHU|UBrowser)(?:A|iOS)?/(\\d{1,4})"),
            Pattern.compile("(Chrome)/(\\d{1,4})"),
            Pattern.compile("Version/(\\d{1,4}).*(Safari)"));

    private static final Pattern SYSTEM =
            Pattern.compile("Windows|Android|iPhone|iPad|Mac OS X|UOS|Kylin|OpenHarmony|HarmonyOS|Linux");

    private UserAgent() {}

    /** @param header null when the browser sends none; @return at most 60 characters, empty when nothing is known */
    static String brief(String header) {
        String text = header == null ? "" : header;
        String browser = BROWSERS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(UserAgent::nameAndVersion)
                .orElse("");
        var system = SYSTEM.matcher(text);
        return system.find() ? (browser + " / " + system.group()).replaceFirst("^ / ", "") : browser;
    }

    private static String nameAndVersion(Matcher found) {
        boolean nameFirst = Character.isLetter(found.group(1).charAt(0));
        String name = found.group(nameFirst ? 1 : 2);
        return (name.equals("Edg") ? "Edge" : name) + " " + found.group(nameFirst ? 2 : 1);
    }
}
