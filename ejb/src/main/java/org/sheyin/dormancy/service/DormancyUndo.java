package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.DormancyRepository;
import org.sheyin.dormancy.model.DormancyTerms;
import org.sheyin.dormancy.model.SweepFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Takes back what a run did, within some days, account by account (Art 21(3)). */
@Stateless
public class DormancyUndo {
    /** So many at a time; what is left is taken back by asking again. */
    public static final int MOST = 500;

    private DormancyRepository sweeps;
    private AccountRepository accounts;
    private DormancyTimes times;
    private AuditTrail trail;
    private Clock clock;

    public DormancyUndo() {}

    @Inject
    public DormancyUndo(
            DormancyRepository sweeps, AccountRepository accounts, DormancyTimes times, AuditTrail trail, Clock clock) {
        this.sweeps = sweeps;
        this.accounts = accounts;
        this.times = times;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a run took and nobody has given back, the newest first; at most {@link #MOST}. */
    @UseCase(Right.DORMANCY_MANAGE)
    public List<Long> standing(Actor actor, long runId) {
        return sweeps.standing(runId, MOST);
    }

    /** @throws RefusedException when it is too late, was done, the account has moved on, or no reason is given */
    @UseCase(Right.DORMANCY_MANAGE)
    public void undo(Actor actor, long changeId, String reason) {
        var now = clock.instant();
        var change = sweeps.lockChange(changeId).orElseThrow(DormancyUndo::notThere);
        var account = accounts.lock(change.accountId()).orElseThrow(DormancyUndo::notThere);
        var within = times.value(DormancyTerms.UNDO_DAYS, SweepFacts.day(change.at()));
        change.undo(account, actor, reason, within, now).orThrow();
        trail.record(actor, AuditFact.done("DormancyUndo." + change.step(), "ACCOUNT", account.id(), "", ""));
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("DORMANCY-21-13", "21(3)"));
    }
}
