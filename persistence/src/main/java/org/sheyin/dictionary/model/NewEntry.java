package org.sheyin.dictionary.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * An entry that somebody wants to add.
 *
 * @param code upper-case letters, digits and underscores, never changed later
 * @param ordinal place in the list, ascending
 * @param validFrom first day on which it is offered
 * @param reason why it is added, 1 to 200 characters
 */
public record NewEntry(
        ExtensibleList list, String code, String nameZh, String nameEn, int ordinal, LocalDate validFrom, String reason)
        implements Serializable {

    /** Longest reason. */
    public static final int REASON = 200;

    private static final int NAME_ZH = 60;
    private static final int NAME_EN = 120;

    public NewEntry {
        code = plain(code).toUpperCase(Locale.ROOT);
        nameZh = plain(nameZh);
        nameEn = plain(nameEn);
        reason = plain(reason);
    }

    /** Whether it has the form of an entry, and is none that the measures leave out. */
    public Decision check() {
        var all = new ArrayList<Decision>();
        all.add(Decision.when(
                code.matches("[A-Z][A-Z0-9_]{1,29}"), Reason.of("DICT-3-2", "3").atField("code")));
        all.add(filled(nameZh, NAME_ZH, "nameZh"));
        all.add(filled(nameEn, NAME_EN, "nameEn"));
        all.add(Decision.when(
                validFrom != null, Reason.of("DICT-3-3", "3", "10").atField("validFrom")));
        all.add(reasonGiven(reason));
        all.add(Decision.when(
                !isMedical(list, code, nameZh + nameEn),
                Reason.of("DICT-3-1", "3").atField("code")));
        return Decision.all(List.copyOf(all));
    }

    static Decision reasonGiven(String reason) {
        return filled(plain(reason), REASON, "reason");
    }

    /** Art 3 does not name medical insurance, so nobody can choose it. */
    public static boolean isMedical(ExtensibleList list, String code, String names) {
        return list == ExtensibleList.INSURANCE_TYPE
                && (code.contains("MEDICAL")
                        || names.contains("医疗")
                        || names.contains("医保")
                        || names.toLowerCase(Locale.ROOT).contains("medical"));
    }

    private static Decision filled(String text, int most, String field) {
        int length = text.codePointCount(0, text.length());
        return Decision.when(
                length > 0 && length <= most,
                Reason.of("DICT-3-3", "3", "" + most).atField(field));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
