package org.sheyin.portal.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.attachment.model.PageWarning;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** The style guide's review; the address {@code id=1} has no images and nothing to decide. */
@Named
@ViewScoped
public class StyleReviewPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private static final PageWarning DARK = new PageWarning(PageWarning.Kind.DARK, 60, 80);

    private final Texts texts;
    private String remark;

    protected StyleReviewPage() {
        this(null);
    }

    @Inject
    public StyleReviewPage(Texts texts) {
        this.texts = texts;
    }

    /** What {@code app:review} asks of an image. */
    public record Shot(
            long pageId, int sheet, String spot, String label, String fate, boolean cropped, List<PageWarning> warned)
            implements Serializable {}

    @Override
    protected void read() {
        // nothing is stored
    }

    public List<Shot> getShots() {
        return isDeciding()
                ? List.of(
                        new Shot(1, 1, "", "kept", "KEPT", true, List.of()),
                        new Shot(2, 1, "remark", "new", "NEW", false, List.of(DARK)),
                        new Shot(3, 1, "", "gone", "GONE", false, List.of()))
                : List.of();
    }

    public boolean isDeciding() {
        return getId() != 1;
    }

    public void saveDraft() {
        // nothing is stored
    }

    public void decide() {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("portal", "decide"));
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
