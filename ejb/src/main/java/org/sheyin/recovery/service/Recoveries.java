package org.sheyin.recovery.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.recovery.model.Fen;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryFacts;
import org.sheyin.recovery.model.RecoveryRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What the paying bank and the agency do with a recovery (Annex 2 row 3). */
@Stateless
public class Recoveries {
    private RecoveryRepository tasks;
    private RecoveryTransitions transitions;
    private RecoveryTerms terms;
    private Clock clock;

    public Recoveries() {}

    @Inject
    public Recoveries(RecoveryRepository tasks, RecoveryTransitions transitions, RecoveryTerms terms, Clock clock) {
        this.tasks = tasks;
        this.transitions = transitions;
        this.terms = terms;
        this.clock = clock;
    }

    /** Writes down an amount that came back; the last one ends the task. */
    @UseCase(Right.RECOVERY_RECORD)
    public void record(Actor actor, RecordRecovery command) {
        Recovery task = lock(command.id());
        long fen = Fen.parse(command.amount()).orElse(0);
        var facts = RecoveryFacts.cameBack(fen, command.paidOn(), command.way(), command.note());
        transitions
                .step(task, task.recording(fen), facts, actor, clock.instant())
                .orThrow();
    }

    /** The bank cannot go on. @param reason why */
    @UseCase(Right.RECOVERY_RECORD)
    public void handBack(Actor actor, long id, String reason) {
        transitions
                .step(lock(id), RecoveryAction.HAND_BACK, RecoveryFacts.reason(reason, null), actor, clock.instant())
                .orThrow();
    }

    /** The agency gives it to the bank again, under a new day. @param reason what has changed */
    @UseCase(Right.CASE_SUPERVISE)
    public void assign(Actor actor, long id, String reason) {
        Instant now = clock.instant();
        transitions
                .step(lock(id), RecoveryAction.ASSIGN, RecoveryFacts.reason(reason, terms.dueOn(now)), actor, now)
                .orThrow();
    }

    private Recovery lock(long id) {
        return tasks.lock(id).orElseThrow(Recoveries::notThere);
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("RECOVERY-A2-6", "Annex 2"));
    }
}
