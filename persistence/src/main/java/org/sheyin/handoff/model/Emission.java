package org.sheyin.handoff.model;

/**
 * One sending of an outbox row.
 *
 * @param emission counts re-sendings: the broker refuses an id that it has seen, so the reconciler raises it
 */
public record Emission(long outboxId, String address, long caseId, int version, String formHash, int emission) {
    /** The same, sent another time. */
    public Emission at(int number) {
        return new Emission(outboxId, address, caseId, version, formHash, number);
    }

    /** Duplicate-detection id for the broker. */
    public String duplicateId() {
        return outboxId + "#" + emission;
    }
}
