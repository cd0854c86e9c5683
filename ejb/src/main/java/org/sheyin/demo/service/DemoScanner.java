package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.sheyin.attachment.model.AttachmentRepository;
import org.sheyin.attachment.model.Crop;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.NewPage;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

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
            var queried = clock.instant().minusSeconds(120);
            material.certify(clerk, caseId, line.key(), "DEMO%08d".formatted(person.number()), queried);
        } else {
            scan(clerk, caseId, line, person, material);
        }
    }

    /** Scans a line anew. */
    void scan(Actor clerk, long caseId, MaterialLine line, DemoPerson person, Clock clock) {
        var material = new CaseMaterial(cases, attachments, items, audit, ids, clock);
        cases.pages(caseId).stream()
                .filter(page -> page.lineKey().equals(line.key()))
                .forEach(page -> material.remove(clerk, page.id()));
        scan(clerk, caseId, line, person, material);
    }

    private void scan(Actor clerk, long caseId, MaterialLine line, DemoPerson person, CaseMaterial material) {
        var page = new NewPage(caseId, line.key(), source(line).name(), line.key() + ".jpg", true);
        byte[] jpeg = scans.jpeg(line.key(), line.name().zh(), person);
        try {
            var brought = upload.to(material).upload(clerk, page, new ByteArrayInputStream(jpeg));
            if (person.number() % CROPPED == 0) {
                material.crop(clerk, brought.id(), PAPER);
            }
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
