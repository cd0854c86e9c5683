package org.sheyin.dormancy.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.InMemoryAccountRepository;
import org.sheyin.account.model.Role;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.InMemoryDormancyRepository;
import org.sheyin.dormancy.model.SweepChange;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/** The sweep on memory, with a clock that is set to half past two at night of a business date. */
class SweepWorld {
    static final Actor SYSTEM = Actor.system(SystemPart.SWEEP);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** Security administrator of the province, and of Foshan. */
    static final Actor OFFICER = officer("44");

    static final Actor CITY_OFFICER = officer("4406");

    final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    final InMemoryDormancyRepository sweeps = new InMemoryDormancyRepository(accounts);
    final InMemoryParameterRepository parameters = new InMemoryParameterRepository();
    final InMemoryAuditRepository audit = new InMemoryAuditRepository();
    final InMemoryMonthIds ids = new InMemoryMonthIds();
    final MovableClock clock = new MovableClock(night(TODAY));
    final InMemoryScopeRepository scope = new InMemoryScopeRepository(clock);
    final AuditTrail trail = new AuditTrail(audit, ids, clock);
    final DormancyTimes times = new DormancyTimes(new RuleParameters(parameters));
    final DormancySweep sweep = new DormancySweep(sweeps, times, scope, ids, trail, clock);
    final DormancyUndo undo = new DormancyUndo(sweeps, accounts, times, trail, clock);
    final DormancyExemptions exemptions = new DormancyExemptions(sweeps, accounts, times, ids, trail, clock);

    private static Actor officer(String region) {
        return new Actor(
                900, "安全员", OrgKind.ADMIN, region, 0, 0, 0, false, Set.of(Right.DORMANCY_MANAGE), 1, "10.0.0.9");
    }

    static Instant night(LocalDate day) {
        return day.atTime(LocalTime.of(2, 30)).atZone(ServerClock.ZONE).toInstant();
    }

    /** A clerk in Guangzhou who logged in last on that day. */
    Account usedOn(LocalDate day) {
        var account = opened(Affiliation.bank(7, 70L), Role.BANK_HANDLER, day.minusYears(1));
        account.loginSucceeded(night(day));
        return account;
    }

    /** Somebody who never logged in. */
    Account openedOn(LocalDate day) {
        return opened(Affiliation.bank(7, 70L), Role.BANK_HANDLER, day);
    }

    Account opened(Affiliation at, Role role, LocalDate day) {
        var account = new Account("user" + ids.number("users"), "用户", at, EnumSet.of(role), night(day));
        accounts.add(account);
        sweeps.know(account, at.kind() == OrgKind.BANK ? "440100" : "");
        return account;
    }

    /** Runs until nothing is left for the timer, as the job does. */
    void sweepUntil(LocalDate today) {
        clock.set(night(today));
        var ticket = sweep.begin(SYSTEM, SweepOrder.nightly(today));
        while (ticket.isPresent()) {
            finish(ticket.get());
            ticket = sweep.begin(SYSTEM, SweepOrder.nightly(today));
        }
    }

    void finish(SweepTicket ticket) {
        var due = sweep.due(SYSTEM, ticket, ticket.lastId(), 500);
        if (!due.isEmpty()) {
            sweep.run(SYSTEM, ticket, due);
        }
        sweep.finish(SYSTEM, ticket);
    }

    List<SweepStep> steps(Account account) {
        return sweeps.changes().stream()
                .filter(change -> change.accountId() == account.id())
                .map(SweepChange::step)
                .toList();
    }
}
