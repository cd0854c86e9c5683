package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A line of the list of terminals.
 *
 * @param subject empty when only the fingerprint is known; then validFrom and validUntil are null
 * @param endedAt null while it is open; so are who ended it and the reason
 */
public record TerminalRow(
        long id,
        String number,
        String outlet,
        String bank,
        String fingerprint,
        String subject,
        Instant validFrom,
        Instant validUntil,
        String filedName,
        Instant filedAt,
        Instant endedAt,
        String endedName,
        String endReason)
        implements Serializable {
    /** How long before its end a certificate is said to expire. */
    public static final Duration SOON = Duration.ofDays(30);

    public boolean isOpen() {
        return endedAt == null;
    }

    /** How its certificate stands: NONE, EARLY, VALID, SOON or EXPIRED. */
    public String validity() {
        Instant now = Instant.now();
        if (validUntil == null) {
            return "NONE";
        }
        if (now.isBefore(validFrom)) {
            return "EARLY";
        }
        if (now.isAfter(validUntil)) {
            return "EXPIRED";
        }
        return now.isAfter(validUntil.minus(SOON)) ? "SOON" : "VALID";
    }
}
