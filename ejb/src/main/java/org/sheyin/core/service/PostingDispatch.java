package org.sheyin.core.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseForms;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.core.model.CoreAnswer;
import org.sheyin.core.model.CoreRecord;
import org.sheyin.core.model.Posting;
import org.sheyin.core.model.PostingAction;
import org.sheyin.core.model.PostingFacts;
import org.sheyin.core.model.PostingRepository;
import org.sheyin.core.model.PostingState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The short transactions around a call to the province: claim, read, write down the answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostingDispatch {
    /** Longer than the calls of one claim may take; who was killed meanwhile has the rest tried by somebody else. */
    private static final Duration HOLD = Duration.ofMinutes(4);

    private PostingRepository postings;
    private PostingTransitions transitions;
    private CaseRepository cases;
    private CaseForms forms;
    private Clock clock;

    public PostingDispatch() {}

    @Inject
    public PostingDispatch(
            PostingRepository postings,
            PostingTransitions transitions,
            CaseRepository cases,
            CaseForms forms,
            Clock clock) {
        this.postings = postings;
        this.transitions = transitions;
        this.cases = cases;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param limit most of them, 1 to 20 */
    @UseCase(Right.HANDOFF_RUN)
    public List<Long> claim(Actor system, int limit) {
        return postings.claim(limit, clock.instant(), HOLD);
    }

    @UseCase(Right.HANDOFF_RUN)
    public void release(Actor system, List<Long> ids) {
        postings.release(ids);
    }

    /** What the province is told, with the form as it was decided. */
    @UseCase(Right.HANDOFF_RUN)
    public CoreRecord read(Actor system, long id) {
        Posting posting = postings.find(id).orElseThrow();
        return posting.record(values(posting).single());
    }

    private FormValues values(Posting posting) {
        CaseFile file = cases.find(posting.caseId()).orElseThrow();
        if (file.formHash().equals(posting.formHash())) {
            return forms.open(file);
        }
        return cases.versions(file.id()).stream()
                .filter(version -> version.version() == posting.caseVersion())
                .findFirst()
                .map(version -> forms.open(file, version))
                .orElseThrow();
    }

    /**
     * Writes the answer down; one that comes late, when somebody else has one already, changes nothing. An answer that
     * is none, such as an entry without a serial, counts as missed.
     */
    @UseCase(Right.HANDOFF_RUN)
    public void answered(Actor system, long id, CoreAnswer answer) {
        Posting posting = postings.lock(id).orElseThrow();
        if (posting.state() != PostingState.WAITING) {
            return;
        }
        Instant now = clock.instant();
        if (answer instanceof CoreAnswer.Accepted accepted) {
            step(posting, PostingAction.ENTER, PostingFacts.serial(accepted.serial()), system, now);
            supersede(posting, system, now);
        } else if (answer instanceof CoreAnswer.Rejected rejected) {
            step(posting, PostingAction.REFUSE, PostingFacts.error(rejected.reason()), system, now);
        } else if (answer instanceof CoreAnswer.Unanswered none) {
            step(posting, PostingAction.MISS, PostingFacts.error(none.error()), system, now);
        }
    }

    /** What the province refused of the case before is replaced by what it has entered now. */
    private void supersede(Posting posting, Actor system, Instant now) {
        postings.ofCase(posting.caseId()).stream()
                .filter(one -> posting.state() == PostingState.POSTED && one.number() < posting.number())
                .filter(one -> one.state() == PostingState.REJECTED)
                .forEach(one -> step(one, PostingAction.SUPERSEDE, PostingFacts.none(), system, now));
    }

    private void step(Posting posting, PostingAction action, PostingFacts facts, Actor system, Instant now) {
        Decision decision = transitions.step(posting, action, facts, system, now);
        if (!decision.isAllowed()) {
            var strange = PostingFacts.error(decision.reasons().get(0).ruleId());
            transitions.step(posting, PostingAction.MISS, strange, system, now).orThrow();
        }
    }
}
