package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.account.model.Account;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.DormancyRepository;
import org.sheyin.dormancy.model.DormancyTerms;
import org.sheyin.dormancy.model.DormancyTerms.Due;
import org.sheyin.dormancy.model.SecurityStays;
import org.sheyin.dormancy.model.SweepChange;
import org.sheyin.dormancy.model.SweepFacts;
import org.sheyin.dormancy.model.SweepRun;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/**
 * Warns of, freezes and cancels accounts that nobody uses, a chunk at a time (Art 21(3)). One run after another: each
 * chunk's transaction holds the lease and its fencing token, so that whoever lost it writes nothing.
 */
@Stateless
public class DormancySweep {
    static final String JOB = "freeze-dormant-accounts";
    static final Duration LEASE = Duration.ofMinutes(2);

    private DormancyRepository sweeps;
    private DormancyTimes times;
    private ScopeRepository scope;
    private MonthIds ids;
    private AuditTrail trail;
    private Clock clock;

    public DormancySweep() {}

    @Inject
    public DormancySweep(
            DormancyRepository sweeps,
            DormancyTimes times,
            ScopeRepository scope,
            MonthIds ids,
            AuditTrail trail,
            Clock clock) {
        this.sweeps = sweeps;
        this.times = times;
        this.scope = scope;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Goes on with the run that was broken off, else begins that of the next date that was missed, else, for an officer,
     * that of today once more.
     *
     * @return empty when somebody else is at it, or nothing is left to do
     */
    @UseCase(Right.SWEEP_RUN)
    public Optional<SweepTicket> begin(Actor system, SweepOrder order) {
        long token = scope.lease(JOB, order.owner(), LEASE);
        if (token == 0) {
            return Optional.empty();
        }
        var run = sweeps.openRun().or(() -> next(order).map(date -> begun(system, order, date)));
        if (run.isEmpty()) {
            leave(order.owner());
        }
        return run.map(one -> new SweepTicket(one.id(), one.businessDate(), order.owner(), token, one.lastId()));
    }

    private Optional<LocalDate> next(SweepOrder order) {
        var next = sweeps.lastDate().map(last -> last.plusDays(1)).orElse(order.today());
        return next.isAfter(order.today())
                ? Optional.of(order.today()).filter(today -> order.officer() != 0)
                : Optional.of(next);
    }

    private SweepRun begun(Actor system, SweepOrder order, LocalDate date) {
        String terms = times.selection(date).terms().text();
        var run = new SweepRun(
                ids.number("sweep_run_seq"), date, terms, order.officer(), order.officerName(), clock.instant());
        sweeps.add(run);
        trail.record(system, AuditFact.done("DormancySweep.begin", "SWEEP", run.id(), "", ""));
        return run;
    }

    /** Ids of the accounts to look at, by id. */
    @UseCase(Right.SWEEP_RUN)
    public List<Long> due(Actor system, SweepTicket ticket, long afterId, int limit) {
        return sweeps.selected(times.selection(ticket.date()), afterId, limit);
    }

    /**
     * Does what is due about these accounts; account, history and audit are one transaction.
     *
     * @param accountIds at most 500, by id
     * @throws IllegalStateException when the lease is lost: the chunk is rolled back
     */
    @UseCase(Right.SWEEP_RUN)
    public void run(Actor system, SweepTicket ticket, List<Long> accountIds) {
        hold(ticket);
        var run = sweeps.run(ticket.run()).orElseThrow();
        var accounts = sweeps.lockAccounts(accountIds);
        var stays = new SecurityStays(
                accounts.stream().anyMatch(SecurityStays::concerns) ? sweeps.securityAdministrators() : Map.of());
        var facts = new SweepFacts(sweeps.changes(accountIds), sweeps.exempt(accountIds, run.businessDate()), stays);
        var cities = sweeps.cities(accountIds);
        for (Account account : accounts) {
            var terms = times.terms(run.businessDate(), cities.getOrDefault(account.id(), ""));
            facts.due(account, terms, run.businessDate()).ifPresent(due -> {
                step(system, run, account, due);
                if (due.step() == SweepStep.FREEZE) {
                    stays.without(account.id());
                    cancelAtOnce(system, run, account, terms);
                }
            });
        }
        run.reach(accountIds.get(accountIds.size() - 1));
    }

    private void step(Actor system, SweepRun run, Account account, Due due) {
        var before = account.state();
        if (due.step().action() != null) {
            account.apply(due.step().action(), run.startedAt()).orThrow();
        }
        sweeps.add(new SweepChange(ids.number("sweep_change_seq"), run, account, due, before));
        run.count(due.step());
        trail.record(system, AuditFact.done("DormancySweep." + due.step(), "ACCOUNT", account.id(), "", ""));
    }

    /** Where cancelling is what the parameter says, it follows the freeze on the same day. */
    private void cancelAtOnce(Actor system, SweepRun run, Account account, DormancyTerms terms) {
        if (terms.cancelAtOnce()) {
            step(system, run, account, new Due(SweepStep.CANCEL, run.businessDate(), 0));
        }
    }

    /** The run is over; the next one may begin. */
    @UseCase(Right.SWEEP_RUN)
    public void finish(Actor system, SweepTicket ticket) {
        hold(ticket);
        var run = sweeps.run(ticket.run()).orElseThrow();
        run.finish(clock.instant());
        trail.record(system, AuditFact.done("DormancySweep.finish", "SWEEP", run.id(), "", ""));
        leave(ticket.owner());
    }

    private void hold(SweepTicket ticket) {
        if (scope.lease(JOB, ticket.owner(), LEASE) != ticket.token()) {
            throw new IllegalStateException("the sweep's lease is somebody else's: run " + ticket.run());
        }
    }

    private void leave(String owner) {
        scope.lease(JOB, owner, Duration.ZERO);
    }
}
