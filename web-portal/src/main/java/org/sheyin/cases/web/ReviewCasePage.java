package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseDesk;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.DeskView;
import org.sheyin.cases.service.NextCase;
import org.sheyin.cases.service.ReviewDrafts;

/** One case beside its images; what the reviewer types is in {@link ReviewRemarks}, the decision in {@link ReviewDecision}. */
@Named
@ViewScoped
public class ReviewCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseDesk desk;
    private final ReviewDrafts drafts;
    private final ReviewSheets sheets;
    private long id;
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

    public void load() {
        typed.restore(read().draft());
    }

    private DeskView read() {
        DeskView found = desk.open(user.actor(), id);
        view = found.view();
        head = ReviewHead.of(found);
        sheet = sheets.write(found);
        next = found.next().orElse(null);
        return found;
    }

    /** Keeps what is typed on the server, so that it survives the end of the session. */
    public void saveDraft() {
        drafts.save(user.actor(), id, getSummary().version(), typed.draft());
    }

    /** The defects so far, all at once, before they go to the bank. */
    public List<ReviewRemarks.Told> getDefects() {
        return typed.defects(sheet.spots());
    }

    public boolean isTypedSomething() {
        return !typed.draft().isEmpty();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ReviewHead getHead() {
        return head;
    }

    public CaseView.Summary getSummary() {
        return head.summary();
    }

    /** For trail and terms; read again after the session came back from another node. */
    public CaseView getView() {
        if (view == null) {
            read();
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
