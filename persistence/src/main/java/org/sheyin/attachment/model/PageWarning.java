package org.sheyin.attachment.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells that a page may be hard to read; it is warned of, never refused (Art 20(2)).
 *
 * @param measured what was found
 * @param least the parameter's value on that day
 */
public record PageWarning(Kind kind, int measured, int least) implements Serializable {
    private static final Pattern TEXT = Pattern.compile("(BLURRED|DARK):(\\d{1,5})<(\\d{1,5})");

    /** What is warned of. */
    public enum Kind {
        BLURRED,
        DARK
    }

    /**
     * @param sharpness least value of {@link PageMeasure#sharpness}
     * @param brightness least value of {@link PageMeasure#brightness}
     */
    public static List<PageWarning> of(PageMeasure measure, int sharpness, int brightness) {
        var warnings = new ArrayList<PageWarning>();
        if (measure.sharpness() < sharpness) {
            warnings.add(new PageWarning(Kind.BLURRED, measure.sharpness(), sharpness));
        }
        if (measure.brightness() < brightness) {
            warnings.add(new PageWarning(Kind.DARK, measure.brightness(), brightness));
        }
        return warnings;
    }

    /** As it is kept with the page; empty for none. */
    public static String text(List<PageWarning> warnings) {
        return warnings.stream()
                .map(one -> one.kind + ":" + one.measured + "<" + one.least)
                .collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException when this is not what {@link #text} writes */
    public static List<PageWarning> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(PageWarning::one).toList();
    }

    private static PageWarning one(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no warning: " + text);
        }
        return new PageWarning(
                Kind.valueOf(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }
}
