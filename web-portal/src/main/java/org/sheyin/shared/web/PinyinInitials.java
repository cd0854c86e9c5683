package org.sheyin.shared.web;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * First letters of a text's pinyin, so that {@code bjcx} finds 办件查询. The common characters of GB 2312 stand in the
 * order of their pinyin, so the letter follows from the place; of characters with several readings it knows the first.
 */
public final class PinyinInitials {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int LAST = 0xD7F9;

    /** Where each letter begins; no syllable begins with I, U or V. */
    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";

    private static final int[] BEGINS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };

    private PinyinInitials() {}

    /** Lower case; letters and digits stay, what has no letter is left out. */
    public static String of(String text) {
        var initials = new StringBuilder();
        text.codePoints().forEach(point -> initials.append(of(point)));
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String of(int point) {
        if (point < 128) {
            return Character.isLetterOrDigit(point) ? Character.toString(point) : "";
        }
        byte[] bytes = Character.toString(point).getBytes(GBK);
        int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (code < BEGINS[0] || code > LAST) {
            return "";
        }
        int letter = BEGINS.length - 1;
        while (code < BEGINS[letter]) {
            letter--;
        }
        return LETTERS.substring(letter, letter + 1);
    }
}
