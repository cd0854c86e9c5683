package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.audit.model.AuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.DormancyExemption.Wish;
import org.sheyin.dormancy.model.DormancyRepository;
import org.sheyin.dormancy.model.SweepChange;
import org.sheyin.dormancy.service.DormancyExemptions;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.DormancyTimes;
import org.sheyin.dormancy.service.DormancyUndo;
import org.sheyin.dormancy.service.SweepOrder;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/** The sweep, its undoing and exemptions at the time of a story: the services themselves, with another clock. */
@ApplicationScoped
class DemoSweeps {
    @Inject
    private DormancyRepository sweeps;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DormancyTimes times;

    @Inject
    private ScopeRepository scope;

    @Inject
    private MonthIds ids;

    @Inject
    private AuditRepository audit;

    /** The nightly run of that day, in one transaction of its own. */
    boolean run(LocalDate day) {
        var system = Actor.system(SystemPart.SWEEP);
        scope.open(system);
        var sweep = new DormancySweep(sweeps, times, scope, ids, trail(day), at(day));
        var ticket = sweep.begin(system, SweepOrder.nightly(day));
        ticket.ifPresent(one -> {
            List<Long> due = sweep.due(system, one, 0, 500);
            if (!due.isEmpty()) {
                sweep.run(system, one, due);
            }
            sweep.finish(system, one);
        });
        return ticket.isPresent();
    }

    void exempt(Actor officer, Wish wish, LocalDate day) {
        scope.open(officer);
        new DormancyExemptions(sweeps, accounts, times, ids, trail(day), at(day)).give(officer, wish);
    }

    /** Takes back what the sweep took last of that account. */
    void undo(Actor officer, long account, String reason, LocalDate day) {
        scope.open(officer);
        var undo = new DormancyUndo(sweeps, accounts, times, trail(day), at(day));
        sweeps.changes(List.of(account)).getOrDefault(account, List.of()).stream()
                .filter(change -> change.step().isTaking())
                .mapToLong(SweepChange::id)
                .max()
                .ifPresent(change -> undo.undo(officer, change, reason));
    }

    private AuditTrail trail(LocalDate day) {
        return new AuditTrail(audit, ids, at(day));
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(
                day.atTime(LocalTime.of(2, 30)).atZone(ServerClock.ZONE).toInstant(), ServerClock.ZONE);
    }
}
