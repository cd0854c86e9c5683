package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.Role;
import org.sheyin.dormancy.model.DormancyExemption.Wish;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/**
 * People of two outlets who have not come for long, and the nightly sweeps of a month over all accounts: some are warned
 * of, frozen or cancelled, one is exempt and one was given back.
 */
@ApplicationScoped
class DemoDormancy {
    private static final int FIRST_RUN = 31;

    /** Days from today until the three months are over, of who logged in once. */
    private static final List<Integer> USED = List.of(-31, -10, -1, 0, 0, 2, 9, 12);

    /** The same of who never logged in. */
    private static final List<Integer> NEVER = List.of(-5, 6, 11);

    private static final int SPARED = -4;
    private static final int UNDONE = -2;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoSweeps sweeps;

    @Inject
    private ScopeRepository scope;

    @Inject
    private DemoTransaction transaction;

    @Inject
    private Clock clock;

    void tell(DemoCast cast) throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
        Actor officer = cast.actors().get("secadmin");
        for (int outlet : List.of(1, 4)) {
            if (transaction.within(() -> found(cast.clerk(outlet), outlet, today))) {
                long spared = transaction.within(() -> id("away" + outlet));
                var wish = new Wish(spared, "产假期间，返岗后恢复", "人事通知〔2026〕12号", today.plusDays(5));
                act(() -> sweeps.exempt(officer, wish, today.minusDays(8)));
            }
        }
        for (int ago = FIRST_RUN; ago >= 1; ago--) {
            var day = today.minusDays(ago);
            transaction.within(() -> sweeps.run(day));
        }
        for (int outlet : List.of(1, 4)) {
            long back = transaction.within(() -> id("returned" + outlet));
            act(() -> sweeps.undo(officer, back, "本人外派培训返岗，恢复使用", today.minusDays(1)));
        }
    }

    private void act(Runnable step) throws Exception {
        transaction.within(() -> {
            step.run();
            return true;
        });
    }

    private long id(String login) {
        scope.open(Actor.system(SystemPart.LOGIN));
        return accounts.findByLoginName(login).orElseThrow().id();
    }

    /** @return false when they were there already */
    private boolean found(Actor colleague, int outlet, LocalDate today) {
        scope.open(Actor.system(SystemPart.LOGIN));
        if (accounts.findByLoginName("away" + outlet).isPresent()) {
            return false;
        }
        var at = Affiliation.bank(colleague.bankId(), colleague.outletId());
        for (int i = 0; i < USED.size(); i++) {
            used("silent" + outlet + (char) ('a' + i), "许示静", at, lastUse(today, USED.get(i)));
        }
        used("away" + outlet, "邓示离", at, lastUse(today, SPARED));
        used("returned" + outlet, "韩示归", at, lastUse(today, UNDONE));
        for (int i = 0; i < NEVER.size(); i++) {
            opened("unused" + outlet + (char) ('a' + i), "冯示待", at, lastUse(today, NEVER.get(i)));
        }
        return true;
    }

    /** The last day of use of an account whose three months are over in so many days, or a little later. */
    static LocalDate lastUse(LocalDate today, int dueIn) {
        var due = today.plusDays(dueIn);
        var day = due.minusMonths(3);
        return day.plusMonths(3).isBefore(due) ? day.plusDays(1) : day;
    }

    private void used(String login, String name, Affiliation at, LocalDate last) {
        opened(login, name, at, last.minusMonths(4)).loginSucceeded(morning(last));
    }

    private Account opened(String login, String name, Affiliation at, LocalDate day) {
        var account = new Account(login, name, at, EnumSet.of(Role.BANK_GUIDE), morning(day));
        accounts.add(account);
        return account;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ServerClock.ZONE).toInstant();
    }
}
