package org.sheyin.cases.service;

import java.util.UUID;
import org.sheyin.catalogue.model.FormValues;

/**
 * Accept and submit what was typed, or submit a correction. It checks itself: Bean Validation's interceptor took a
 * fourteenth of a submission.
 *
 * @param token submission token of the rendered form: a double click or a retry makes one case
 * @param values what was typed, null to take the saved draft
 * @param confirmed the clerk compared entry and material (Art 20(2))
 */
public record SubmitCase(long caseId, String token, FormValues values, boolean confirmed) {
    private static final int TOKEN_LENGTH = 36;

    /** @throws IllegalArgumentException when the token is none that {@link #newToken} makes */
    public SubmitCase {
        if (token == null || token.length() != TOKEN_LENGTH || !token.chars().allMatch(SubmitCase::isOfToken)) {
            throw new IllegalArgumentException("no submission token");
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
