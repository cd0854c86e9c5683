package org.sheyin.core.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sheyin.core.model.Posting;
import org.sheyin.core.model.PostingAction;
import org.sheyin.core.model.PostingFacts;
import org.sheyin.core.model.PostingRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What supervisors do about decisions that do not get through. */
@Stateless
public class CorePostings {
    private PostingRepository postings;
    private PostingTransitions transitions;
    private Event<PostingTaken> due;
    private Clock clock;

    public CorePostings() {}

    @Inject
    public CorePostings(
            PostingRepository postings, PostingTransitions transitions, Event<PostingTaken> due, Clock clock) {
        this.postings = postings;
        this.transitions = transitions;
        this.due = due;
        this.clock = clock;
    }

    /** Has it tried now instead of after its pause, or once more after the province refused it. */
    @UseCase(Right.CASE_SUPERVISE)
    public void retry(Actor actor, long postingId) {
        Posting posting = postings.lock(postingId).orElseThrow(() -> new RefusedException(Reason.of("CORE-6-1", "6")));
        List<Posting> all = postings.ofCase(posting.caseId());
        boolean newest = all.stream().noneMatch(one -> one.number() > posting.number());
        transitions
                .step(posting, PostingAction.RETRY, PostingFacts.retry(newest), actor, clock.instant())
                .orThrow();
        due.fire(new PostingTaken());
    }
}
