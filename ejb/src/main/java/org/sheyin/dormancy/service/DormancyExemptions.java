package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.DormancyExemption;
import org.sheyin.dormancy.model.DormancyExemption.Wish;
import org.sheyin.dormancy.model.DormancyRepository;
import org.sheyin.dormancy.model.DormancyTerms;
import org.sheyin.dormancy.model.SweepFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Leaves an account out of the sweep for some days, or ends that before. */
@Stateless
public class DormancyExemptions {
    private DormancyRepository sweeps;
    private AccountRepository accounts;
    private DormancyTimes times;
    private MonthIds ids;
    private AuditTrail trail;
    private Clock clock;

    public DormancyExemptions() {}

    @Inject
    public DormancyExemptions(
            DormancyRepository sweeps,
            AccountRepository accounts,
            DormancyTimes times,
            MonthIds ids,
            AuditTrail trail,
            Clock clock) {
        this.sweeps = sweeps;
        this.accounts = accounts;
        this.times = times;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws org.sheyin.shared.model.RefusedException without reason, document or last day, and for oneself */
    @UseCase(Right.DORMANCY_MANAGE)
    public void give(Actor actor, Wish wish) {
        var today = today();
        var account = accounts.lock(wish.accountId()).orElseThrow(DormancyUndo::notThere);
        boolean exempt = !sweeps.exempt(List.of(account.id()), today).isEmpty();
        var longest = times.value(DormancyTerms.EXEMPT_DAYS, today);
        Decision.all(List.of(
                        DormancyExemption.check(wish, actor, longest, exempt, today),
                        DormancyExemption.checkAccount(account.state())))
                .orThrow();
        sweeps.add(new DormancyExemption(ids.number("dormancy_exemption_seq"), wish, actor, clock.instant()));
        trail.record(actor, AuditFact.done("DormancyExemptions.give", "ACCOUNT", account.id(), "", ""));
    }

    /** Ends it before its last day. */
    @UseCase(Right.DORMANCY_MANAGE)
    public void end(Actor actor, long exemptionId, String reason) {
        var exemption = sweeps.lockExemption(exemptionId).orElseThrow(DormancyUndo::notThere);
        exemption.end(actor, reason, today(), clock.instant()).orThrow();
        trail.record(actor, AuditFact.done("DormancyExemptions.end", "ACCOUNT", exemption.accountId(), "", ""));
    }

    private LocalDate today() {
        return SweepFacts.day(clock.instant());
    }
}
