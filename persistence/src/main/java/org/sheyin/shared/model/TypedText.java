package org.sheyin.shared.model;

import cn.hutool.core.convert.Convert;
import java.util.Locale;

/** Brings what people type and paste to one form, so that 全角 digits, blanks and a lower-case x are no errors. */
public final class TypedText {
    private TypedText() {}

    /** Half width, upper case, without blanks, no-break and zero-width characters; empty for null. */
    public static String compact(String typed) {
        return typed == null
                ? ""
                : Convert.toDBC(typed).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").toUpperCase(Locale.ROOT);
    }

    /** As {@link #compact}, and without hyphens, dashes and minus signs of any kind. */
    public static String compactWithoutDashes(String typed) {
        return compact(typed).replaceAll("[\\p{Pd}\u2212]+", "");
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
