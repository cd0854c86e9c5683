package org.sheyin.permission.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.attachment.web.AttachedPage;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.service.PermissionOpening;
import org.sheyin.permission.service.PermissionQueries;
import org.sheyin.permission.service.PermissionReview;
import org.sheyin.permission.service.PermissionScans;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.permission.service.RequestView;
import org.sheyin.permission.service.ScanView;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Viewer;

/** One request: where it sits, its rows, the stamped paper, its trail, and the next step of the person's side. */
@Named
@ViewScoped
public class PermissionDetailPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final PermissionQueries queries;
    private final PermissionScans scans;
    private final PermissionReview review;
    private final PermissionOpening opening;
    private final PermissionLabels labels;

    private String password;
    private String note;
    private transient RequestView view;
    private transient ScanView scan;

    protected PermissionDetailPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PermissionDetailPage(
            Viewer user,
            PermissionQueries queries,
            PermissionScans scans,
            PermissionReview review,
            PermissionOpening opening,
            PermissionLabels labels) {
        this.user = user;
        this.queries = queries;
        this.scans = scans;
        this.review = review;
        this.opening = opening;
        this.labels = labels;
    }

    @Override
    protected void read() {
        view = queries.open(user.actor(), getId());
        scan = scans.look(user.actor(), getId()).orElse(null);
    }

    public String decide() {
        review.decide(user.actor(), getId(), decided(), password);
        return done("decided");
    }

    /** One decision for each row, as the form sends them. */
    private Map<Long, Decided> decided() {
        var decided = new HashMap<Long, Decided>();
        for (RequestView.Line line : getView().lines()) {
            String action = Faces.getRequestParameter("decision-" + line.id());
            decided.put(
                    line.id(),
                    new Decided(
                            action == null || action.isEmpty() ? null : RowAction.valueOf(action),
                            Faces.getRequestParameter("reason-" + line.id())));
        }
        return decided;
    }

    public String openAgreed() {
        opening.open(user.actor(), getId(), password);
        return done("opened");
    }

    public String answer() {
        opening.answer(user.actor(), getId(), note);
        return done("answered");
    }

    private String done(String key) {
        labels.tell(FacesMessage.SEVERITY_INFO, key);
        return "/permission/detail?faces-redirect=true&id=" + getId();
    }

    public RequestView getView() {
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

    /** The stamped paper, to look at. */
    public List<AttachedPage> getPaper() {
        var found = getScan();
        return found == null ? List.of() : List.of(ScannedPaper.of(found));
    }

    /** The person's own, for the re-confirmation; never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
