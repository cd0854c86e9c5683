package org.sheyin.staff.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Reason;

/**
 * Somebody with his papers.
 *
 * @param loginName empty without an account, or when it is not for this reader
 * @param kept whether the reader keeps this person: registers, commits, files his leaving
 * @param warnings of posts that are better apart
 */
public record StaffView(
        StaffRow row, String loginName, boolean kept, List<Reason> warnings, List<Letter> letters, List<Pass> passes) {

    /** A letter of confidentiality. */
    public record Letter(LocalDate signedOn, LocalDate validTo, String author) implements Serializable {}

    /** A passed course. @param revokeReason empty while it holds */
    public record Pass(
            long id,
            String course,
            int score,
            LocalDate passedOn,
            LocalDate validTo,
            String author,
            Instant revokedAt,
            String revokeReason)
            implements Serializable {}
}
