package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageOrder;
import org.sheyin.attachment.model.Placing;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.PermissionScan;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestSheet.Difference;
import org.sheyin.permission.model.ScanMatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The stamped scan of a request: noted, matched with the rows, compared by hand where its code cannot be read. */
@Stateless
public class PermissionScans {
    private PermissionRepository requests;
    private PermissionSheets sheets;
    private AuditTrail audit;
    private MonthIds ids;
    private Clock clock;

    public PermissionScans() {}

    @Inject
    public PermissionScans(
            PermissionRepository requests, PermissionSheets sheets, AuditTrail audit, MonthIds ids, Clock clock) {
        this.requests = requests;
        this.sheets = sheets;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses before a byte is read. */
    @UseCase(Right.PERMISSION_FILE)
    public void requireDraft(Actor actor, long id) {
        draft(requests.find(id));
    }

    /** @param code text of the QR code, empty when none could be read; @return id of the scan */
    @UseCase(Right.PERMISSION_FILE)
    public long attach(Actor actor, long id, PermissionScan.File file, String code) {
        draft(requests.lock(id));
        var now = clock.instant();
        var scan = new PermissionScan(ids.next("permission_scan", now), id, file, code, actor, now);
        requests.add(scan);
        audit.record(actor, AuditFact.done("PERMISSION_SCAN", "PERMISSION", id, "", file.sha256()));
        return scan.id();
    }

    /** The scan that counts, with how it stands to the rows. */
    @UseCase(Right.PERMISSION_READ)
    public Optional<ScanView> look(Actor actor, long id) {
        var request = requests.find(id).orElseThrow(PermissionDrafts::notThere);
        return requests.scan(id).map(scan -> view(request, scan));
    }

    private ScanView view(PermissionRequest request, PermissionScan scan) {
        return new ScanView(
                scan.id(),
                scan.match(request),
                scan.printedVersion(),
                scan.pages(),
                scan.rotation(),
                scan.fileName(),
                differences(request, scan));
    }

    private List<Difference> differences(PermissionRequest request, PermissionScan scan) {
        if (scan.match(request) != ScanMatch.OTHER_VERSION) {
            return List.of();
        }
        return requests.print(request.id(), scan.printedVersion())
                .map(print -> sheets.open(request).since(sheets.open(request.id(), print.sheet())))
                .orElse(List.of());
    }

    /** Somebody says that he compared paper and rows cell by cell; only where the code cannot be read. */
    @UseCase(Right.PERMISSION_FILE)
    public void compareByHand(Actor actor, long id) {
        var request = draft(requests.lock(id));
        var scan = requests.scan(id)
                .filter(one -> one.match(request) == ScanMatch.UNREADABLE)
                .orElseThrow(() -> new RefusedException(Reason.of("PERMISSION-21-19", "21(1)")));
        scan.compareByHand(request, actor);
        audit.record(actor, AuditFact.done("PERMISSION_BY_HAND", "PERMISSION", id, "", request.sheetHash()));
    }

    @UseCase(Right.PERMISSION_FILE)
    public void takeOut(Actor actor, long scanId) {
        drafts(scanId).takeOut();
    }

    @UseCase(Right.PERMISSION_FILE)
    public void turn(Actor actor, long scanId, int degrees) {
        drafts(scanId).turn(degrees);
    }

    /** Where the bytes are, for the renderer. */
    @UseCase(Right.PERMISSION_READ)
    public PageOrder picture(Actor actor, long scanId, int sheet, List<String> watermark) {
        var scan = requests.scanById(scanId)
                .filter(one -> requests.find(one.requestId()).isPresent())
                .orElseThrow(PermissionDrafts::notThere);
        return PageOrder.view(
                scan.objectKey(),
                MediaType.valueOf(scan.mediaType()),
                sheet,
                Placing.whole(scan.rotation()),
                watermark);
    }

    private PermissionScan drafts(long scanId) {
        var scan = requests.scanById(scanId).orElseThrow(PermissionDrafts::notThere);
        draft(requests.lock(scan.requestId()));
        return scan;
    }

    private static PermissionRequest draft(Optional<PermissionRequest> found) {
        return found.filter(one -> one.state() == PermissionState.DRAFT).orElseThrow(PermissionDrafts::notThere);
    }
}
