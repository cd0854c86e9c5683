package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.attachment.model.PageOrder;
import org.sheyin.attachment.model.PagePicture;
import org.sheyin.attachment.service.PageRenderer;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Pictures of stamped scans, with the viewer's name on them (Art 24). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PermissionPictures {
    private PageRenderer renderer;
    private PermissionScans scans;

    public PermissionPictures() {}

    @Inject
    public PermissionPictures(PageRenderer renderer, PermissionScans scans) {
        this.renderer = renderer;
        this.scans = scans;
    }

    /** @param watermark lines with the viewer's name and the date */
    @UseCase(Right.PERMISSION_READ)
    public PagePicture picture(Actor actor, long scanId, int sheet, List<String> watermark) {
        return renderer.render(scans.picture(actor, scanId, sheet, watermark));
    }

    @UseCase(Right.PERMISSION_READ)
    public PagePicture thumbnail(Actor actor, long scanId, int sheet) {
        var order = scans.picture(actor, scanId, sheet, List.of());
        return renderer.render(PageOrder.thumbnail(order.objectKey(), order.type(), sheet, order.placing()));
    }
}
