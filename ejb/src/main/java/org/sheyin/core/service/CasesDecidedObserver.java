package org.sheyin.core.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.core.model.Posting;
import org.sheyin.core.model.PostingAction;
import org.sheyin.core.model.PostingFacts;
import org.sheyin.core.model.PostingRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

/**
 * Takes each approved or completed case for the province when the news of its decision arrives, in the transaction of the
 * arrival. A decision is taken once, whatever is sent twice; a case that was reopened meanwhile is taken when it is decided
 * anew (Art 27).
 */
@ApplicationScoped
public class CasesDecidedObserver {
    private static final Set<CaseState> FOR_THE_PROVINCE = Set.of(CaseState.COMPLETED, CaseState.BANK_COMPLETED);

    private final CaseRepository cases;
    private final PostingRepository postings;
    private final PostingTransitions transitions;
    private final MonthIds ids;
    private final Event<PostingTaken> taken;

    protected CasesDecidedObserver() {
        this(null, null, null, null, null);
    }

    @Inject
    public CasesDecidedObserver(
            CaseRepository cases,
            PostingRepository postings,
            PostingTransitions transitions,
            MonthIds ids,
            Event<PostingTaken> taken) {
        this.cases = cases;
        this.postings = postings;
        this.transitions = transitions;
        this.ids = ids;
        this.taken = taken;
    }

    public void take(@Observes CasesDecided news) {
        news.caseIds().stream()
                .flatMap(id -> cases.find(id).stream())
                .filter(file -> FOR_THE_PROVINCE.contains(file.state()))
                .forEach(file -> take(file, news.system(), news.at()));
    }

    private void take(CaseFile file, Actor system, Instant at) {
        List<Posting> before = postings.ofCase(file.id());
        if (before.stream().anyMatch(one -> one.isOf(file.decidedAt()))) {
            return;
        }
        var posting = new Posting(ids.next("core_posting", at), before.size() + 1, file);
        transitions
                .step(posting, PostingAction.TAKE, PostingFacts.none(), system, at)
                .orThrow();
        postings.add(posting);
        taken.fire(new PostingTaken());
    }
}
