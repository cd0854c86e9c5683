package org.sheyin.handoff.model;

/**
 * A message does not say what the row of the outbox says by whose id it comes: it is damaged, or nobody of us sent it. It is
 * believed in nothing, redelivered a bounded number of times and then parked.
 */
public final class MessageDisagreesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MessageDisagreesException(int messages) {
        super(messages + " messages do not agree with the outbox");
    }
}
