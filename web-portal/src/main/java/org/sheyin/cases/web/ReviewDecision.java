package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BiConsumer;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.Texts;

/** The decisions of the review page. After one the case stays on the screen with its outcome and offers the next one. */
@Named
@RequestScoped
public class ReviewDecision {
    static final String CASE = "/review/case?faces-redirect=true&id=";
    static final String QUEUE = "/review/queue?faces-redirect=true";

    private final CurrentUser user;
    private final CaseReview review;
    private final ReviewCasePage page;
    private final Texts texts;

    protected ReviewDecision() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewDecision(CurrentUser user, CaseReview review, ReviewCasePage page, Texts texts) {
        this.user = user;
        this.review = review;
        this.page = page;
        this.texts = texts;
    }

    public String pass() {
        return decide("PASS", typed(), review::pass);
    }

    public String approve() {
        return decide("APPROVE", typed(), review::approve);
    }

    public String approveSecond() {
        return decide("APPROVE_SECOND", typed(), review::approveSecond);
    }

    public String sendBack() {
        return decide("RETURN", sentBack(), review::sendBack);
    }

    public String reject() {
        return decide("REJECT", typed(), review::reject);
    }

    /** What was typed stays with the reviewer until somebody decides. */
    public String release() {
        page.saveDraft();
        return page.orShowAgain(() -> {
            review.release(user.actor(), page.getId());
            return done("RELEASE");
        });
    }

    private String decide(String action, Decide command, BiConsumer<Actor, Decide> step) {
        page.saveDraft();
        return page.orShowAgain(() -> {
            step.accept(user.actor(), command);
            return done(action);
        });
    }

    private Decide typed() {
        return page.getTyped().decision(page.getId(), page.getSummary().version());
    }

    private Decide sentBack() {
        return page.getTyped().sentBack(page.getId(), page.getSummary().version(), page.getDefects());
    }

    private String done(String action) {
        texts.tell(
                FacesMessage.SEVERITY_INFO,
                texts.of("review", "done." + action, page.getSummary().caseNumber()));
        return CASE + page.getId();
    }
}
