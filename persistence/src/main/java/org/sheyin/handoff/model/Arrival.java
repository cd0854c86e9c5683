package org.sheyin.handoff.model;

/**
 * A message that has come, with what it means here.
 *
 * @param receiptNo what the agency answers with; empty when nothing is answered (yet)
 */
public record Arrival(Emission message, State state, String receiptNo) {
    /** State of an arrived message. */
    public enum State {
        APPLIED,
        WAITING
    }

    /** It takes effect at once and is not answered. */
    public static Arrival applied(Emission message) {
        return applied(message, "");
    }

    public static Arrival applied(Emission message, String receiptNo) {
        return new Arrival(message, State.APPLIED, receiptNo);
    }

    /** It came before its predecessor. */
    public static Arrival waiting(Emission message) {
        return new Arrival(message, State.WAITING, "");
    }

    public boolean isApplied() {
        return state == State.APPLIED;
    }

    public long outboxId() {
        return message.outboxId();
    }
}
