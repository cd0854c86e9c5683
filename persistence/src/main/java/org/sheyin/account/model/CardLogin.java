package org.sheyin.account.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * 电子社保卡: the platform of the electronic social-security card. It shows a code, its app scans it, and it tells who
 * confirmed (Art 25). No transaction is open while it is asked.
 */
public interface CardLogin {
    /** Under which it is configured. */
    String name();

    /** Whether it invents its answers. */
    boolean isSimulated();

    /** @param shown what the app shows before one confirms: who logs in where */
    Request begin(String shown);

    /** How a request stands; an unknown one is over. */
    Answer poll(String id);

    /**
     * A request that waits for the app.
     *
     * @param code text of the QR code
     */
    record Request(String id, String code, Instant expires) implements Serializable {}

    /** How a request stands. */
    enum State {
        WAITING,
        CONFIRMED,
        REFUSED,
        EXPIRED
    }

    /**
     * What the platform tells.
     *
     * @param assertion id of the proof at the platform; empty unless confirmed
     * @param number identity number of whoever confirmed: compared and forgotten
     */
    record Answer(State state, String assertion, String number) {
        public static Answer of(State state) {
            return new Answer(state, "", "");
        }

        /** Not the number: this text may end in a log. */
        @Override
        public String toString() {
            return state + " " + assertion;
        }
    }
}
