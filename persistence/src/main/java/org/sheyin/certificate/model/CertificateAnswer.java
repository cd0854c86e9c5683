package org.sheyin.certificate.model;

import java.time.Instant;
import java.time.LocalDate;

/** What a library answers. */
public sealed interface CertificateAnswer {

    /**
     * The certificate is there.
     *
     * @param serial of the query, at most 60 characters
     * @param queriedAt time of the query as the library tells it
     * @param validUntil last day, null when it does not end
     * @param image JPEG, PNG or PDF to print; empty when none was asked for
     */
    record Found(String serial, Instant queriedAt, LocalDate validUntil, byte[] image) implements CertificateAnswer {}

    /** The library has no such certificate of the person. */
    record NotFound() implements CertificateAnswer {}

    /** The number belongs to somebody of another name. */
    record Mismatch() implements CertificateAnswer {}

    /** The library did not answer in time, or could not. */
    record Unavailable() implements CertificateAnswer {}
}
