package org.sheyin.account.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.account.service.EndSession;
import org.sheyin.account.service.SessionRow;

/** The sessions that are about to be ended, and why. */
public class EndForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<SessionRow> asked = List.of();
    private String reason;
    private String note;

    void ask(List<SessionRow> sessions) {
        asked = List.copyOf(sessions);
        reason = null;
        note = null;
    }

    List<Long> ids() {
        return asked.stream().map(SessionRow::id).toList();
    }

    EndSession command(long id) {
        return new EndSession(id, reason, note);
    }

    /** Whose sessions these are. */
    String names(List<Long> ids, String separator) {
        return asked.stream()
                .filter(row -> ids.contains(row.id()))
                .map(SessionRow::displayName)
                .collect(Collectors.joining(separator));
    }

    public List<SessionRow> getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
