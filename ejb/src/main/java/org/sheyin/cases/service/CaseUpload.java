package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.ObjectStore;
import org.sheyin.attachment.service.ImageIntake;
import org.sheyin.attachment.service.ImageSize;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Takes a file in: checked and normalised, stored durably, then noted on the case. The decoding runs outside any
 * transaction; the row is written only when the bytes are on the disk.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseUpload {
    private ImageIntake intake;
    private ObjectStore store;
    private CaseMaterial material;
    private CaseQuality quality;
    private ImageSize size;

    public CaseUpload() {}

    @Inject
    public CaseUpload(
            ImageIntake intake, ObjectStore store, CaseMaterial material, CaseQuality quality, ImageSize size) {
        this.intake = intake;
        this.store = store;
        this.material = material;
        this.quality = quality;
        this.size = size;
    }

    /** @throws RefusedException with {@code ATTACHMENT-…} when the file is not taken; nothing of it is kept then */
    @UseCase(Right.CASE_ACCEPT)
    public PageView upload(Actor actor, @Valid NewPage page, InputStream content) throws IOException {
        // Nothing is read before the clerk declared it free of state and work secrets (Art 22(1)).
        Decision.when(page.declaredFree(), Reason.of("CASE-22-1", "22(1)").atField(page.lineKey()))
                .orThrow();
        material.requireRoom(actor, page);
        var largest = size.largest(actor);
        var result = intake.take(content, page.fileName(), ImageSize.limits(largest));
        if (result instanceof IntakeResult.Refused refused) {
            throw new RefusedException(
                    ImageSize.reason(refused, "20(2)", largest).atField(page.lineKey()));
        }
        var accepted = (IntakeResult.Accepted) result;
        var stored = store.put(new ByteArrayInputStream(accepted.bytes()));
        return material.attach(
                actor,
                page,
                new AttachmentObject.Content(
                        stored.key(),
                        accepted.type().name(),
                        stored.plainBytes(),
                        accepted.pages(),
                        accepted.width(),
                        accepted.height(),
                        accepted.rotation(),
                        accepted.sha256Raw(),
                        accepted.sha256Normalised()),
                quality.warnings(actor, accepted.measure()));
    }
}
