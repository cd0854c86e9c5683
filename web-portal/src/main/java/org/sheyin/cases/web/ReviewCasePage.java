package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseDesk;
import org.sheyin.cases.service.CaseReading;
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
    private final CaseReading reading;
    private final ReviewDrafts drafts;
    private final ReviewSheets sheets;
    private long id;
    private ReviewHead head;
    private ReviewSheet sheet;
    private NextCase next;
    private final ReviewRemarks typed = new ReviewRemarks();
    private String revealKey;
    private String purpose;

    protected ReviewCasePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewCasePage(
            CurrentUser user, CaseDesk desk, CaseReading reading, ReviewDrafts drafts, ReviewSheets sheets) {
        this.user = user;
        this.desk = desk;
        this.reading = reading;
        this.drafts = drafts;
        this.sheets = sheets;
    }

    public void load() {
        DeskView found = desk.open(user.actor(), id);
        head = ReviewHead.of(found);
        sheet = sheets.write(found);
        next = found.next().orElse(null);
        typed.restore(found.draft());
    }

    /** Keeps what is typed on the server, so that it survives the end of the session. */
    public void saveDraft() {
        drafts.save(user.actor(), id, getSummary().version(), typed.draft());
    }

    /** The defects so far, all at once, before they go to the bank. */
    public List<ReviewRemarks.Told> getDefects() {
        return typed.defects(sheet.spots());
    }

    /** Hands one number in full to the script that shows it for 30 s; it is not kept in the view. */
    public void reveal() {
        String full = reading.reveal(user.actor(), id, revealKey, purpose);
        PrimeFaces.current()
                .ajax()
                .addCallbackParam("full", Optional.ofNullable(full).orElse(""));
        purpose = null;
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

    public ReviewSheet getSheet() {
        return sheet;
    }

    public NextCase getNext() {
        return next;
    }

    public ReviewRemarks getTyped() {
        return typed;
    }

    public String getRevealKey() {
        return revealKey;
    }

    public void setRevealKey(String revealKey) {
        this.revealKey = revealKey;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
