package org.sheyin.cases.service;

import java.io.Serializable;

/**
 * How many cases are on their way without the agency's receipt. Waiting, sent and parked part them; so do amber, red and
 * those that are neither.
 *
 * @param waiting not yet given to the queue
 * @param sent given to the queue, no receipt yet
 * @param parked the message could not be read or applied and waits for a person
 * @param amber on their way for at least {@code handoff.amber}, less than {@code handoff.red}
 * @param red on their way for at least {@code handoff.red}
 */
public record UndeliveredSums(long waiting, long sent, long parked, long amber, long red) implements Serializable {
    public static final UndeliveredSums NONE = new UndeliveredSums(0, 0, 0, 0, 0);

    public long total() {
        return waiting + sent + parked;
    }
}
