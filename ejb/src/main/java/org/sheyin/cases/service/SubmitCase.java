package org.sheyin.cases.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.sheyin.catalogue.model.FormValues;

/**
 * Accept and submit what was typed, or submit a correction.
 *
 * @param token submission token of the rendered form: a double click or a retry makes one case
 * @param values what was typed, null to take the saved draft
 * @param confirmed the clerk compared entry and material (Art 20(2))
 */
public record SubmitCase(
        long caseId, @NotNull @Pattern(regexp = "[0-9a-f-]{36}") String token, FormValues values, boolean confirmed) {

    /** A token for a page about to be rendered. */
    public static String newToken() {
        return UUID.randomUUID().toString();
    }
}
