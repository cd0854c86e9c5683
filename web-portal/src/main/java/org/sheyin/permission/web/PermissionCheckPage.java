package org.sheyin.permission.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.web.AttachedPage;
import org.sheyin.attachment.web.AttachmentLine;
import org.sheyin.attachment.web.AttachmentPanel;
import org.sheyin.permission.service.DraftView;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionScans;
import org.sheyin.permission.service.PermissionSubmission;
import org.sheyin.permission.service.ScanView;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** The rows as they come on paper: to be printed, stamped, scanned and handed in. */
@Named
@ViewScoped
public class PermissionCheckPage extends OpenedPage implements AttachmentPanel {
    private static final long serialVersionUID = 1L;
    private static final String LINE = "scan";

    private final Viewer user;
    private final PermissionDrafts drafts;
    private final PermissionScans scans;
    private final PermissionSubmission submission;
    private final Texts texts;
    private String password;
    private transient DraftView view;
    private transient ScanView scan;

    protected PermissionCheckPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public PermissionCheckPage(
            Viewer user, PermissionDrafts drafts, PermissionScans scans, PermissionSubmission submission, Texts texts) {
        this.user = user;
        this.drafts = drafts;
        this.scans = scans;
        this.submission = submission;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = drafts.edit(user.actor(), getId());
        scan = scans.look(user.actor(), getId()).orElse(null);
    }

    public String submit() {
        submission.submit(user.actor(), getId(), password);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("permission", "submitted"));
        return "/permission/detail?faces-redirect=true&id=" + getId();
    }

    public void compareByHand() {
        scans.compareByHand(user.actor(), getId());
        read();
    }

    /** What still stands against the rows; the scan is told beside it. */
    public List<Reason> getMissing() {
        return drafts.missing(user.actor(), getView().type(), getView().rows());
    }

    @Override
    public List<AttachmentLine> getLines() {
        getView();
        boolean fits = scan != null && scan.match().fits();
        List<AttachedPage> pages = scan == null ? List.of() : List.of(ScannedPaper.of(scan));
        return List.of(new AttachmentLine(
                LINE,
                texts.of("permission", "scan.line"),
                texts.of("permission", "scan.help"),
                true,
                !fits,
                true,
                Set.of("IMAGE"),
                pages));
    }

    @Override
    public void refresh() {
        read();
    }

    @Override
    public void takeOut(long scanId) {
        scans.takeOut(user.actor(), scanId);
    }

    @Override
    public void rotate(long scanId, int degrees) {
        scans.turn(user.actor(), scanId, degrees);
    }

    @Override
    public void cut(long scanId, Crop part) {
        // A stamped paper is kept whole; the page offers no cutting.
    }

    @Override
    public void uncut(long scanId) {
        // It was never cut.
    }

    @Override
    public void arrange(List<Long> scanIds) {
        // There is one.
    }

    public DraftView getView() {
        if (view == null) {
            read(); // in a later request, or after the session came back from another node
        }
        return view;
    }

    /** Null while there is none. */
    public ScanView getScan() {
        getView();
        return scan;
    }

    /** The person's own, for the re-confirmation; never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
