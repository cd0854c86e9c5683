package org.sheyin.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which colour of the free theme "saga" is which variable of tokens.css. */
final class ThemePalette {
    private static final Map<String, String> COLOURS = new LinkedHashMap<>();

    static {
        variable("text", "#495057", "#212529", "#252529");
        variable("text-2", "#6c757d", "#adb5bd");
        variable("line", "#dee2e6");
        variable("hover", "#e9ecef");
        variable("surface-2", "#f8f9fa", "#f8f8f8");
        variable("field-line", "#ced4da");
        variable("primary", "#2196f3", "#0288d1", "#03a9f4");
        variable(
                "primary-hover",
                "rgb(12.7384615385,136.9384615385,235.6615384615)",
                "rgb(11.3230769231,121.7230769231,209.4769230769)",
                "rgb(1.8,122.4,188.1)",
                "rgb(1.6,108.8,167.2)",
                "rgb(137.4,200.4,246.6)");
        variable("focus-soft", "rgb(166.2,213,250.2)");
        variable("selected", "#e3f2fd");
        variable("danger", "#f44336", "#d32f2f", "#ef5350", "#e0284f", "#b71c1c", "rgb(45.75,7,7)");
        variable("danger-soft", "#ffcdd2");
        variable("warning", "#fbc02d", "#ffc107", "#7f6003");
        variable("warning-soft", "#ffecb3");
        variable("success", "#689f38", "#1b5e20", "#4caf50");
        variable("success-soft", "#c8e6c9");
        variable("info", "#01579b");
        variable("info-soft", "#b3e5fc");
        variable("secondary", "#607d8b", "rgb(86.4,112.5,125.1)", "rgb(76.8,100,111.2)");
    }

    private ThemePalette() {}

    private static void variable(String name, String... colours) {
        for (String colour : colours) {
            COLOURS.put(colour, "var(--" + name + ")");
        }
    }

    /** Changes with the palette. */
    static String version() {
        return Integer.toHexString(COLOURS.hashCode());
    }

    /** White as a text colour stands on the accent; any other white is a surface. */
    static String paint(String css) {
        var painted = css.replaceAll("(?<![-\\w])color:#fff(?:fff)?\\b", "color:var(--on-accent)")
                .replaceAll(":\\s*#fff(?:fff)?\\b", ":var(--surface)");
        for (var colour : COLOURS.entrySet()) {
            painted = painted.replaceAll("(?i)\\Q" + colour.getKey() + "\\E", colour.getValue());
        }
        return painted.replace("color-scheme:light", "color-scheme:inherit");
    }
}
