package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.attachment.model.AttachmentRepository;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Framing;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.Certificate;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CaseSheets;
import org.sheyin.cases.service.NewPage;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.certificate.model.CertificateAnswer;
import org.sheyin.certificate.model.CertificateQuery;
import org.sheyin.certificate.service.SimulatedLibrary;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.service.ServerClock;

/** Brings the material of a told case through the same intake as an upload. */
@ApplicationScoped
class DemoScanner {
    /** Each fourth person's scans are cropped to the paper. */
    private static final int CROPPED = 4;

    private static final Crop PAPER = new Crop(30, 20, 970, 980);

    private final DemoScans scans = new DemoScans();

    @Inject
    private CaseRepository cases;

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private CatalogueQueries items;

    @Inject
    private AuditTrail audit;

    @Inject
    private MonthIds ids;

    @Inject
    private DemoUpload upload;

    /** A line that is only seen is ticked; of the others each third is an e-certificate where the line allows it. */
    void bring(Actor clerk, long caseId, MaterialLine line, DemoPerson person, Clock clock) {
        var material = new CaseMaterial(cases, attachments, items, audit, ids, clock);
        int turn = person.number() + line.key().length();
        if (!line.kept()) {
            material.markSeen(clerk, caseId, line.key());
        } else if (line.sources().contains(MaterialSource.E_CERTIFICATE) && turn % 3 == 0) {
            query(new Paper(clerk, caseId, line, person), material, clock);
        } else {
            scan(new Paper(clerk, caseId, line, person), material);
        }
    }

    /** What somebody brings for a line. */
    private record Paper(Actor clerk, long caseId, MaterialLine line, DemoPerson person) {}

    /** Asks the simulated library; what it does not find is scanned. */
    private void query(Paper paper, CaseMaterial material, Clock clock) {
        var line = paper.line();
        var library = new SimulatedLibrary(clock);
        var question = new CertificateQuery(
                line.key(),
                line.name().zh(),
                paper.person().name(),
                "RESIDENT_ID",
                paper.person().idNumber(),
                line.kept());
        if (library.query(question) instanceof CertificateAnswer.Found found
                && found.validUntil().isAfter(LocalDate.ofInstant(clock.instant(), ServerClock.ZONE))) {
            var answered = new Certificate(found.serial(), found.queriedAt(), library.name(), found.validUntil());
            var print = new NewPage(
                    paper.caseId(),
                    line.key(),
                    MaterialSource.E_CERTIFICATE.name(),
                    found.serial(),
                    true,
                    Framing.WHOLE,
                    answered);
            upload(paper.clerk(), print, found.image(), material);
        } else {
            scan(paper, material);
        }
    }

    /** Scans a line anew: the new page comes in the place of the first one, the others leave. */
    void scan(Actor clerk, long caseId, MaterialLine line, DemoPerson person, Clock clock) {
        var material = new CaseMaterial(cases, attachments, items, audit, ids, clock);
        var old = cases.pages(caseId).stream()
                .filter(page -> page.lineKey().equals(line.key()) && page.removedVersion() == null)
                .map(CasePage::id)
                .toList();
        long brought = scan(new Paper(clerk, caseId, line, person), material);
        for (int i = 0; i < old.size(); i++) {
            if (i == 0) {
                new CaseSheets(cases, attachments, items, audit, ids, clock).replace(clerk, old.get(i), brought);
            } else {
                material.remove(clerk, old.get(i));
            }
        }
    }

    private long scan(Paper paper, CaseMaterial material) {
        var line = paper.line();
        var page = new NewPage(paper.caseId(), line.key(), source(line).name(), line.key() + ".jpg", true);
        byte[] jpeg = scans.jpeg(line.key(), line.name().zh(), paper.person());
        long brought = upload(paper.clerk(), page, jpeg, material);
        if (paper.person().number() % CROPPED == 0) {
            material.crop(paper.clerk(), brought, PAPER);
        }
        return brought;
    }

    /** The withdrawal with the person's signature. */
    void sign(Actor clerk, long caseId, DemoPerson person, Clock clock) {
        var page = new NewPage(caseId, CasePage.WITHDRAWAL, MaterialSource.IMAGE.name(), "withdrawal.jpg", true);
        byte[] jpeg = scans.jpeg(CasePage.WITHDRAWAL, "撤回申请书", person);
        upload(clerk, page, jpeg, new CaseMaterial(cases, attachments, items, audit, ids, clock));
    }

    private long upload(Actor clerk, NewPage page, byte[] bytes, CaseMaterial material) {
        try {
            return upload.to(material)
                    .upload(clerk, page, new ByteArrayInputStream(bytes))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MaterialSource source(MaterialLine line) {
        if (line.sources().contains(MaterialSource.IMAGE)) {
            return MaterialSource.IMAGE;
        }
        return line.sources().contains(MaterialSource.COPY) ? MaterialSource.COPY : MaterialSource.ORIGINAL;
    }
}
