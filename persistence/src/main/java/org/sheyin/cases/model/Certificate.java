package org.sheyin.cases.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An e-certificate that was queried in the place of a paper (Art 22(2)).
 *
 * @param serial of the query
 * @param queriedAt time of the query
 * @param library name of the library that answered; empty when serial and time were typed by hand
 * @param validUntil last day on which it is valid, null without one
 */
public record Certificate(String serial, Instant queriedAt, String library, LocalDate validUntil)
        implements Serializable {
    /** Typed by hand. */
    public Certificate(String serial, Instant queriedAt) {
        this(serial, queriedAt, "", null);
    }
}
