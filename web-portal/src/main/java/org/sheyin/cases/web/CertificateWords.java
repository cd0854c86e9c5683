package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sheyin.cases.model.Certificate;
import org.sheyin.certificate.service.CertificateLibraries;
import org.sheyin.shared.web.Texts;

/** What is told of an e-certificate beside its serial and time. */
@RequestScoped
public class CertificateWords {
    private final CertificateLibraries libraries;
    private final Texts texts;

    protected CertificateWords() {
        this(null, null);
    }

    @Inject
    public CertificateWords(CertificateLibraries libraries, Texts texts) {
        this.libraries = libraries;
        this.texts = texts;
    }

    /** How it came, and until when it is valid; empty when there is none. */
    String of(Certificate certificate) {
        if (certificate == null) {
            return "";
        }
        String way = certificate.library().isEmpty()
                ? "TYPED"
                : libraries.isSimulated(certificate.library()) ? "SIMULATED" : "QUERIED";
        String told = texts.of("cases", "certificate." + way);
        return certificate.validUntil() == null
                ? told
                : told + " · "
                        + texts.of(
                                "cases",
                                "certificate.until",
                                certificate.validUntil().toString());
    }
}
