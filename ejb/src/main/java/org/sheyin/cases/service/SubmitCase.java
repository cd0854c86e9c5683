package org.sheyin.cases.service;

import java.time.Instant;
import java.util.UUID;
import org.sheyin.catalogue.model.FormValues;

/**
 * Accept and submit what was typed, or submit a correction. It checks itself: Bean Validation's interceptor took a
 * fourteenth of a submission.
 *
 * @param token submission token of the rendered form: a double click or a retry makes one case
 * @param values what was typed, null to take the saved draft
 * @param confirmed the clerk compared entry and material (Art 20(2))
 * @param seen when the case had last been changed as the clerk compared it, null when no page showed it
 * @param repeatReason why the person comes once more after a closed case of the item at this outlet, or empty
 */
public record SubmitCase(
        long caseId, String token, FormValues values, boolean confirmed, Instant seen, String repeatReason) {
    public static final int REASON_LENGTH = 500;
    private static final int TOKEN_LENGTH = 36;

    /** Of a person who comes for the first time. */
    public SubmitCase(long caseId, String token, FormValues values, boolean confirmed) {
        this(caseId, token, values, confirmed, null, "");
    }

    /** Of a person who comes once more. */
    public SubmitCase(long caseId, String token, FormValues values, boolean confirmed, String repeatReason) {
        this(caseId, token, values, confirmed, null, repeatReason);
    }

    /** @throws IllegalArgumentException when the token is none that {@link #newToken} makes, or the reason is too long */
    public SubmitCase {
        if (token == null || token.length() != TOKEN_LENGTH || !token.chars().allMatch(SubmitCase::isOfToken)) {
            throw new IllegalArgumentException("no submission token");
        }
        repeatReason = repeatReason == null ? "" : repeatReason;
        if (repeatReason.length() > REASON_LENGTH) {
            throw new IllegalArgumentException("the reason of a repeat is too long");
        }
    }

    private static boolean isOfToken(int letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f' || letter == '-';
    }

    /** A token for a page about to be rendered. */
    public static String newToken() {
        return UUID.randomUUID().toString();
    }
}
