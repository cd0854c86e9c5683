package org.sheyin.certificate.model;

import java.time.Duration;

/**
 * A library of e-certificates. An adapter is a CDI bean; {@code -Dsheyin.certificates=<name>} says which one is asked.
 * Nothing personal may be written to a log by it.
 */
public interface CertificateLibrary {
    /** The longest that an answer may take; an adapter keeps it for its connection and says so by Unavailable. */
    Duration PATIENCE = Duration.ofSeconds(8);

    /** Short name in lower case, kept with each certificate. */
    String name();

    /** Whether the answers are invented; the page says so. */
    boolean isSimulated();

    /** Answers within {@link #PATIENCE}; a failure of the connection is an answer too. */
    CertificateAnswer query(CertificateQuery query);
}
