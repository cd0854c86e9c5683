package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseDesk;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.DeskView;
import org.sheyin.cases.service.NextCase;
import org.sheyin.cases.service.ReviewDrafts;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;

/** One case beside its images; what the reviewer types is in {@link ReviewRemarks}, the decision in {@link ReviewDecision}. */
@Named
@ViewScoped
public class ReviewCasePage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseDesk desk;
    private final ReviewDrafts drafts;
    private final ReviewSheets sheets;
    private ReviewHead head;
    private ReviewSheet sheet;
    private transient CaseView view;
    private NextCase next;
    private final ReviewRemarks typed = new ReviewRemarks();

    protected ReviewCasePage() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewCasePage(CurrentUser user, CaseDesk desk, ReviewDrafts drafts, ReviewSheets sheets) {
        this.user = user;
        this.desk = desk;
        this.drafts = drafts;
        this.sheets = sheets;
    }

    @Override
    protected void read() {
        typed.restore(look().draft());
    }

    private DeskView look() {
        DeskView found = desk.open(user.actor(), getId());
        view = found.view();
        head = ReviewHead.of(found);
        sheet = sheets.write(found);
        next = found.next().orElse(null);
        return found;
    }

    /** Refused, the page shows how the case stands now; what was typed is kept. The refusal is told as everywhere. */
    String orShowAgain(Supplier<String> step) {
        try {
            return step.get();
        } catch (RefusedException refused) {
            open();
            if (!head.mine()) {
                PrimeFaces.current().ajax().update("desk", "strip", "trail-items");
            }
            throw refused;
        }
    }

    /** Keeps what is typed on the server, so that it survives the end of the session. */
    public void saveDraft() {
        drafts.save(user.actor(), getId(), getSummary().version(), typed.draft());
    }

    /** The defects so far, all at once, before they go to the bank. */
    public List<ReviewRemarks.Told> getDefects() {
        return typed.defects(sheet.spots());
    }

    /** Whether a reason is asked for: a defect that the version before showed already (CASE-20-18). */
    public boolean isLate() {
        return getDefects().stream().anyMatch(ReviewRemarks.Told::late);
    }

    public boolean isTypedSomething() {
        return !typed.draft().isEmpty();
    }

    public ReviewHead getHead() {
        return head;
    }

    /** Null when there is no such case for this person. */
    public CaseView.Summary getSummary() {
        return head == null ? null : head.summary();
    }

    /** For trail and terms; read again after the session came back from another node. */
    public CaseView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public ReviewSheet getSheet() {
        return sheet;
    }

    public NextCase getNext() {
        return next;
    }

    public ReviewRemarks getTyped() {
        return typed;
    }
}
