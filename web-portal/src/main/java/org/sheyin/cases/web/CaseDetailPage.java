package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.PageView;

/** One case as it stands: read only, numbers masked, with its trail and the steps that this person may do. */
@Named
@ViewScoped
public class CaseDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseIntake intake;
    private long id;
    private String fieldKey;
    private String purpose;
    private String reason;
    private transient CaseView view;

    protected CaseDetailPage() {
        this(null, null, null);
    }

    @Inject
    public CaseDetailPage(CurrentUser user, CaseReading reading, CaseIntake intake) {
        this.user = user;
        this.reading = reading;
        this.intake = intake;
    }

    public void open() {
        view = reading.look(user.actor(), id);
    }

    /** Shows one number in full, for this answer only; the page's script masks it again after 30 s (Art 24). */
    public void reveal() {
        Faces.setRequestAttribute("revealed", reading.reveal(user.actor(), id, fieldKey, purpose));
        purpose = null;
    }

    public void withdraw() {
        intake.withdraw(user.actor(), id, reason);
        open();
    }

    public boolean isOpened() {
        return view != null;
    }

    public CaseView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public List<SectionView> getSections() {
        return SectionView.of(getView().item().form(), view.values(), view.visible(), Set.of());
    }

    /** The pages of the version shown. */
    public List<PageView> pagesOf(String lineKey) {
        return getView().pages().stream()
                .filter(page -> page.lineKey().equals(lineKey) && page.removedVersion() == null)
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFieldKey() {
        return fieldKey;
    }

    public void setFieldKey(String fieldKey) {
        this.fieldKey = fieldKey;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
