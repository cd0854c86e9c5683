package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseState;
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
    private transient CaseView view;

    protected CaseDetailPage() {
        this(null, null);
    }

    @Inject
    public CaseDetailPage(CurrentUser user, CaseReading reading) {
        this.user = user;
        this.reading = reading;
    }

    @Override
    protected void read() {
        view = reading.look(user.actor(), getId());
    }

    public CaseView getView() {
        if (view == null) {
            read(); // after the session came back from another node
        }
        return view;
    }

    /** The withdrawal that the applicant signed; of a case that was not withdrawn it is nobody's yet. */
    public List<PageView> getSignedWithdrawal() {
        return getView().summary().state() == CaseState.WITHDRAWN ? pagesOf(CasePage.WITHDRAWAL) : List.of();
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
}
