package org.sheyin.account.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** How login names are written: 3 to 40 small letters, digits, dots, hyphens, underscores, the first one a letter. */
public final class LoginName {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    private LoginName() {}

    /** As typed at a Chinese keyboard: full-width letters, capitals and blanks around do not matter. */
    public static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Rule ACCOUNT-21-12. @param field at which a refusal is shown */
    public static Decision judge(String normalised, String field) {
        return Decision.when(isValid(normalised), Reason.of("ACCOUNT-21-12", "").atField(field));
    }

    public static boolean isValid(String normalised) {
        return FORM.matcher(normalised).matches();
    }
}
