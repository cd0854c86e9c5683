package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.NextCase;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;
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
        return decide("PASS", List.of(), review::pass);
    }

    public String approve() {
        return decide("APPROVE", List.of(), review::approve);
    }

    public String approveSecond() {
        return decide("APPROVE_SECOND", List.of(), review::approveSecond);
    }

    public String sendBack() {
        return decide("RETURN", page.getDefects(), review::sendBack);
    }

    public String reject() {
        return decide("REJECT", List.of(), review::reject);
    }

    /** Takes the case, or takes it again after the claim ran out; what was typed meanwhile stays. */
    public String claim() {
        return orShowAgain(() -> {
            if (page.getHead().mine()) {
                page.saveDraft();
            }
            queue.claim(user.actor(), page.getId());
            return CASE + page.getId();
        });
    }

    /** What was typed stays with the reviewer until somebody decides. */
    public String release() {
        page.saveDraft();
        return orShowAgain(() -> {
            review.release(user.actor(), page.getId());
            return done("RELEASE");
        });
    }

    private String decide(String action, List<ReviewRemarks.Told> defects, BiConsumer<Actor, Decide> step) {
        page.saveDraft();
        return orShowAgain(() -> {
            step.accept(user.actor(), command(defects));
            return done(action);
        });
    }

    /** Refused, the page shows how the case stands now; what was typed is kept. The refusal is told as everywhere. */
    private String orShowAgain(Supplier<String> step) {
        try {
            return step.get();
        } catch (RefusedException refused) {
            page.load();
            if (!page.getHead().mine()) {
                PrimeFaces.current().ajax().update("desk", "strip", "trail-items");
            }
            throw refused;
        }
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
