package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageOrder;
import org.sheyin.attachment.model.PagePicture;
import org.sheyin.attachment.service.PageRenderer;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Pictures of pages. Nobody gets the stored bytes, only a picture with his own name on it (Art 24). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CasePictures {
    private PageRenderer renderer;
    private ShownPages pages;

    public CasePictures() {}

    @Inject
    public CasePictures(PageRenderer renderer, ShownPages pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    /** @param sheet 1 to the number of sheets in the file */
    @UseCase(Right.CASE_READ)
    public PagePicture thumbnail(Actor actor, long pageId, int sheet) {
        StoredPage page = pages.page(actor, pageId);
        return renderer.render(PageOrder.thumbnail(
                page.objectKey(), MediaType.valueOf(page.mediaType()), page.sheetOfFile(sheet), page.placing(false)));
    }

    /**
     * @param whole whether all of the page is wanted, also what the clerk left out
     * @param watermark lines with the viewer's name and the date
     */
    @UseCase(Right.CASE_READ)
    public PagePicture picture(Actor actor, long pageId, int sheet, boolean whole, List<String> watermark) {
        StoredPage page = pages.page(actor, pageId);
        return renderer.render(PageOrder.view(
                page.objectKey(),
                MediaType.valueOf(page.mediaType()),
                page.sheetOfFile(sheet),
                page.placing(whole),
                watermark));
    }
}
