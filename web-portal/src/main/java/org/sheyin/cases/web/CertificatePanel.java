package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseCertificates;
import org.sheyin.certificate.model.CertificateLibrary;
import org.sheyin.certificate.service.CertificateLibraries;

/** Queries e-certificates from the checklist (Art 22(2)). */
@Named
@RequestScoped
public class CertificatePanel {
    private final CurrentUser user;
    private final IntakePage page;
    private final MaterialPanel panel;
    private final CaseCertificates certificates;
    private final CertificateLibraries libraries;

    protected CertificatePanel() {
        this(null, null, null, null, null);
    }

    @Inject
    public CertificatePanel(
            CurrentUser user,
            IntakePage page,
            MaterialPanel panel,
            CaseCertificates certificates,
            CertificateLibraries libraries) {
        this.user = user;
        this.page = page;
        this.panel = panel;
        this.certificates = certificates;
        this.libraries = libraries;
    }

    /** What was typed is kept first: the query is made by it. */
    public void query(String lineKey) throws IOException {
        page.saveDraft();
        certificates.query(user.actor(), page.getId(), lineKey);
        panel.refresh();
    }

    /** Whether a library can be asked; otherwise serial and time are typed by hand. */
    public boolean isOpen() {
        return libraries.asked().isPresent();
    }

    public boolean isSimulated() {
        return libraries.asked().filter(CertificateLibrary::isSimulated).isPresent();
    }
}
