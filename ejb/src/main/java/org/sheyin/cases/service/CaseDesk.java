package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Opens a case on a reviewer's desk, with everything that the decision needs. */
@Stateless
public class CaseDesk {
    private CaseRepository cases;
    private CaseReading reading;
    private CaseQueue queue;
    private ReviewDrafts drafts;
    private ReviewSteps steps;
    private Clock clock;

    public CaseDesk() {}

    @Inject
    public CaseDesk(
            CaseRepository cases,
            CaseReading reading,
            CaseQueue queue,
            ReviewDrafts drafts,
            ReviewSteps steps,
            Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.queue = queue;
        this.drafts = drafts;
        this.steps = steps;
        this.clock = clock;
    }

    /** The opening is logged as a look at the case. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW, Right.CASE_APPROVE})
    public DeskView open(Actor actor, long caseId) {
        Instant now = clock.instant();
        CaseView view = reading.look(actor, caseId);
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        return new DeskView(
                view,
                steps.offered(actor, file, now),
                steps.isHeldBy(actor, file, now),
                steps.seenBefore(file, view.item().form()),
                steps.findings(file, view.item().form(), now),
                drafts.load(actor, caseId, file.version()),
                queue.peekNext(actor).filter(next -> next.id() != caseId),
                steps.daysLeft(file, now),
                steps.urgency(file, now));
    }
}
