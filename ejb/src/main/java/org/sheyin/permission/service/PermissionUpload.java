package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.ObjectStore;
import org.sheyin.attachment.service.ImageIntake;
import org.sheyin.attachment.service.ImageSize;
import org.sheyin.permission.model.PermissionScan;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Takes the stamped scan in: checked, kept durably, its code read, then noted on the request. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PermissionUpload {
    private static final int NAME = 200;

    private ImageIntake intake;
    private ObjectStore store;
    private StampedScan stamped;
    private PermissionScans scans;
    private ImageSize size;

    public PermissionUpload() {}

    @Inject
    public PermissionUpload(
            ImageIntake intake, ObjectStore store, StampedScan stamped, PermissionScans scans, ImageSize size) {
        this.intake = intake;
        this.store = store;
        this.stamped = stamped;
        this.scans = scans;
        this.size = size;
    }

    /**
     * What is handed in.
     *
     * @param declaredFree of state and work secrets (Art 22(1))
     */
    public record Stamped(long requestId, String fileName, boolean declaredFree) {}

    /** @throws RefusedException with {@code ATTACHMENT-…} when the file is not taken; nothing of it is kept then */
    @UseCase(Right.PERMISSION_FILE)
    public long upload(Actor actor, Stamped file, InputStream content) throws IOException {
        Decision.when(file.declaredFree(), Reason.of("PERMISSION-22-1", "22(1)").atField("scan"))
                .orThrow();
        scans.requireDraft(actor, file.requestId());
        var largest = size.largest(actor);
        var result = intake.take(content, file.fileName(), ImageSize.limits(largest));
        if (result instanceof IntakeResult.Refused refused) {
            throw new RefusedException(
                    ImageSize.reason(refused, "22(1)", largest).atField("scan"));
        }
        var accepted = (IntakeResult.Accepted) result;
        var stored = store.put(new ByteArrayInputStream(accepted.bytes()));
        var kept = new PermissionScan.File(
                stored.key(),
                accepted.type().name(),
                accepted.pages(),
                accepted.rotation(),
                file.fileName().substring(0, Math.min(NAME, file.fileName().length())),
                accepted.sha256Normalised());
        return scans.attach(
                actor, file.requestId(), kept, stamped.code(stored.key(), accepted.type(), accepted.pages()));
    }
}
