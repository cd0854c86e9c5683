package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.PageView;
import org.sheyin.shared.web.OpenedPage;

/** One case as it stands: read only, numbers masked, with its trail and the steps that this person may do. */
@Named
@ViewScoped
public class CaseDetailPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseIntake intake;
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

    @Override
    protected void read() {
        view = reading.look(user.actor(), getId());
    }

    /** Shows the case anew when it is withdrawn; a refusal stays in the dialog with what was typed. */
    public void withdraw() throws IOException {
        intake.withdraw(user.actor(), getId(), reason);
        Faces.redirect(Faces.getRequestContextPath() + "/cases/detail.xhtml?id=%s", String.valueOf(getId()));
    }

    public CaseView getView() {
        if (view == null) {
            read(); // after the session came back from another node
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
