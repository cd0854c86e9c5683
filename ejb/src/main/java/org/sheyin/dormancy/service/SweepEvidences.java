package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.service.Reconfirmation;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.DormancyRepository;
import org.sheyin.dormancy.model.SweepEvidence;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The evidence of a run: made and signed in one act, kept with its hashes, fetched as often as wanted. */
@Stateless
public class SweepEvidences {
    private DormancyRepository sweeps;
    private SweepQueries queries;
    private SweepPaper paper;
    private Reconfirmation confirmation;
    private AuditTrail trail;
    private Clock clock;

    public SweepEvidences() {}

    @Inject
    public SweepEvidences(
            DormancyRepository sweeps,
            SweepQueries queries,
            SweepPaper paper,
            Reconfirmation confirmation,
            AuditTrail trail,
            Clock clock) {
        this.sweeps = sweeps;
        this.queries = queries;
        this.paper = paper;
        this.confirmation = confirmation;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Signs what the run did.
     *
     * @return refused when the password is wrong, which counts as a failed login
     * @throws org.sheyin.shared.model.RefusedException when it is signed, still under way, or of the province
     */
    @UseCase(Right.DORMANCY_MANAGE)
    public Decision sign(Actor actor, long runId, String password) {
        var run = sweeps.run(runId).orElseThrow(DormancyUndo::notThere);
        SweepEvidence.check(run, sweeps.evidence(runId).isPresent(), actor).orThrow();
        var confirmed = confirmation.confirm(actor, password);
        if (confirmed.isAllowed()) {
            var row = queries.run(actor, runId).row();
            var made = paper.make(row, queries.allChanges(actor, runId), actor.name(), clock.instant());
            var evidence = new SweepEvidence(run, made.csv(), made.pdf(), actor, clock.instant());
            sweeps.add(evidence);
            trail.record(
                    actor,
                    AuditFact.done("SweepEvidences.sign", "SWEEP", runId, evidence.csvHash(), evidence.pdfHash()));
        }
        return confirmed;
    }

    /** @param pdf the PDF, else the CSV */
    @UseCase(Right.DORMANCY_MANAGE)
    public SweepFile file(Actor actor, long runId, boolean pdf) {
        SweepEvidence.ofTheProvince(actor).orThrow();
        var evidence = sweeps.evidence(runId).orElseThrow(DormancyUndo::notThere);
        trail.record(actor, AuditFact.viewed("SweepEvidences.file", "SWEEP", runId));
        return pdf
                ? new SweepFile("sweep-" + runId + ".pdf", "application/pdf", evidence.pdf())
                : new SweepFile("sweep-" + runId + ".csv", "text/csv;charset=UTF-8", evidence.csv());
    }
}
