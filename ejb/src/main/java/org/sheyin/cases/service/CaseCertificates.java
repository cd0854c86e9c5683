package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import org.sheyin.attachment.model.Framing;
import org.sheyin.cases.model.Certificate;
import org.sheyin.cases.model.CertificateRules;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.certificate.model.CertificateAnswer;
import org.sheyin.certificate.service.CertificateLibraries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Queries an e-certificate in the place of a paper (Art 22(2)): serial and time are noted at the line, and a print of it is
 * kept where the checklist keeps the material. No transaction is open while the library is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseCertificates {
    private CertificateOrders orders;
    private CertificateLibraries libraries;
    private CaseUpload upload;
    private CaseMaterial material;
    private Clock clock;

    public CaseCertificates() {}

    @Inject
    public CaseCertificates(
            CertificateOrders orders,
            CertificateLibraries libraries,
            CaseUpload upload,
            CaseMaterial material,
            Clock clock) {
        this.orders = orders;
        this.libraries = libraries;
        this.upload = upload;
        this.material = material;
        this.clock = clock;
    }

    /** @throws RefusedException when the library is none, does not answer, or has nothing that stands for the paper */
    @UseCase(Right.CASE_ACCEPT)
    public PageView query(Actor actor, long caseId, String lineKey) throws IOException {
        var order = orders.order(actor, caseId, lineKey);
        var library = libraries
                .asked()
                .orElseThrow(() ->
                        new RefusedException(Reason.of("CASE-22-15", "22(2)").atField(lineKey)));
        var answer = library.query(order.query());
        CertificateRules.judge(answer, order.line().name(), lineKey, CaseTimes.today(clock.instant()))
                .orThrow();
        var found = (CertificateAnswer.Found) answer;
        var certificate = new Certificate(found.serial(), found.queriedAt(), library.name(), found.validUntil());
        return found.image().length == 0
                ? material.certify(actor, caseId, lineKey, certificate)
                : upload.upload(actor, print(caseId, lineKey, certificate), new ByteArrayInputStream(found.image()));
    }

    /** The print comes from the library, not from a person: what a clerk declares of his files is said of it already. */
    private static NewPage print(long caseId, String lineKey, Certificate certificate) {
        return new NewPage(
                caseId,
                lineKey,
                MaterialSource.E_CERTIFICATE.name(),
                certificate.serial(),
                true,
                Framing.WHOLE,
                certificate);
    }
}
