package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The due clock: it starts at acceptance, pauses only in CORRECTION and HELP, and begins anew when a decided case is
 * reopened. The due time is counted in working days by the service, which knows the calendar, and comes in with the facts.
 */
@Embeddable
public class CaseClock {
    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "correction_due_at")
    private Instant correctionDueAt;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    void start(Instant at, Instant due) {
        acceptedAt = at;
        dueAt = due;
    }

    void pause(Instant at, Instant correctionDue) {
        pausedAt = at;
        correctionDueAt = correctionDue;
    }

    /** @param due the due time moved on by the length of the pause */
    void resume(Instant due) {
        pausedAt = null;
        correctionDueAt = null;
        dueAt = due;
    }

    void reopen(Instant at, Instant due) {
        reopenedAt = at;
        dueAt = due;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant pausedAt() {
        return pausedAt;
    }

    public Instant correctionDueAt() {
        return correctionDueAt;
    }

    /** When the agency last reopened the case after a found error, null when it never did. */
    public Instant reopenedAt() {
        return reopenedAt;
    }
}
