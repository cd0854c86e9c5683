package org.sheyin.proof.model;

/** What became of an attempt; only what was found proves. */
public enum ProofOutcome {
    FOUND,
    NOT_FOUND,
    /** The outside system knows something else than was typed. */
    MISMATCH,
    /** No answer within {@code proof.timeout.seconds}; nothing is lost, and it may be asked again. */
    TIMEOUT
}
