package org.sheyin.account.service;

/**
 * Ends a session.
 *
 * @param reason code of the dictionary SESSION_END_REASON, null when none was chosen
 * @param note more words, empty when none
 */
public record EndSession(long id, String reason, String note) {
    public EndSession {
        note = note == null ? "" : note.strip();
    }
}
