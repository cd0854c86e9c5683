package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.NextCase;
import org.sheyin.shared.web.Texts;

/** The steps of the review page. After a decision the case stays on the screen with its outcome and offers the next one. */
@Named
@RequestScoped
public class ReviewDecision {
    static final String CASE = "/review/case?faces-redirect=true&id=";
    static final String QUEUE = "/review/queue?faces-redirect=true";

    private final CurrentUser user;
    private final CaseReview review;
    private final CaseQueue queue;
    private final ReviewCasePage page;
    private final Texts texts;

    protected ReviewDecision() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewDecision(CurrentUser user, CaseReview review, CaseQueue queue, ReviewCasePage page, Texts texts) {
        this.user = user;
        this.review = review;
        this.queue = queue;
        this.page = page;
        this.texts = texts;
    }

    public String pass() {
        review.pass(user.actor(), command(List.of()));
        return done("PASS");
    }

    public String approve() {
        review.approve(user.actor(), command(List.of()));
        return done("APPROVE");
    }

    public String approveSecond() {
        review.approveSecond(user.actor(), command(List.of()));
        return done("APPROVE_SECOND");
    }

    public String sendBack() {
        review.sendBack(user.actor(), command(page.getDefects()));
        return done("RETURN");
    }

    public String reject() {
        review.reject(user.actor(), command(List.of()));
        return done("REJECT");
    }

    public String claim() {
        queue.claim(user.actor(), page.getId());
        return CASE + page.getId();
    }

    /** What was typed stays with the reviewer until somebody decides. */
    public String release() {
        page.saveDraft();
        review.release(user.actor(), page.getId());
        return done("RELEASE");
    }

    /** Takes the most urgent case that waits for this person; the queue when none does. */
    public String next() {
        return queue.claimNext(user.actor())
                .map(NextCase::id)
                .map(id -> CASE + id)
                .orElse(QUEUE);
    }

    private Decide command(List<ReviewRemarks.Told> defects) {
        return page.getTyped().decision(page.getId(), page.getSummary().version(), defects);
    }

    private String done(String action) {
        texts.tell(
                FacesMessage.SEVERITY_INFO,
                texts.of("review", "done." + action, page.getSummary().caseNumber()));
        return CASE + page.getId();
    }
}
