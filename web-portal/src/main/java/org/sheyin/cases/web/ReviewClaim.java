package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.NextCase;

/** Taking the case of the review page, or the next one. */
@Named
@RequestScoped
public class ReviewClaim {
    private final CurrentUser user;
    private final CaseQueue queue;
    private final ReviewCasePage page;

    protected ReviewClaim() {
        this(null, null, null);
    }

    @Inject
    public ReviewClaim(CurrentUser user, CaseQueue queue, ReviewCasePage page) {
        this.user = user;
        this.queue = queue;
        this.page = page;
    }

    /** Takes the case, or takes it again after the claim ran out; what was typed meanwhile stays. */
    public String claim() {
        return page.orShowAgain(() -> {
            if (page.getHead().mine()) {
                page.saveDraft();
            }
            queue.claim(user.actor(), page.getId());
            return ReviewDecision.CASE + page.getId();
        });
    }

    /** Takes the most urgent case that waits for this person; the queue when none does. */
    public String next() {
        return queue.claimNext(user.actor())
                .map(NextCase::id)
                .map(id -> ReviewDecision.CASE + id)
                .orElse(ReviewDecision.QUEUE);
    }
}
