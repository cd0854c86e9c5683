package org.sheyin.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sheyin.certificate.model.CertificateLibrary;

/**
 * The library that is asked: {@code -Dsheyin.certificates=<name>}. Without it the demonstration asks the simulated one, and
 * everybody else none: serial and time are then typed by hand.
 */
@ApplicationScoped
public class CertificateLibraries {
    static final String PROPERTY = "sheyin.certificates";

    private final Optional<CertificateLibrary> chosen;

    protected CertificateLibraries() {
        this(List.of(), "");
    }

    @Inject
    public CertificateLibraries(@Any Instance<CertificateLibrary> known) {
        this(known, configured());
    }

    /** @throws IllegalStateException when there is no library of that name */
    public CertificateLibraries(Iterable<CertificateLibrary> known, String name) {
        this.chosen = name.isEmpty() ? Optional.empty() : Optional.of(named(known, name));
    }

    private static CertificateLibrary named(Iterable<CertificateLibrary> known, String name) {
        for (CertificateLibrary one : known) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException(PROPERTY + ": there is no library of e-certificates called " + name);
    }

    private static String configured() {
        return System.getProperty(PROPERTY, Boolean.getBoolean("sheyin.demo") ? SimulatedLibrary.NAME : "");
    }

    /** Empty when certificates are noted by hand only. */
    public Optional<CertificateLibrary> asked() {
        return chosen;
    }

    /** Whether the library of that name invents its answers. */
    public boolean isSimulated(String name) {
        return SimulatedLibrary.NAME.equals(name);
    }
}
