package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.permission.model.CertificationAction;
import org.sheyin.permission.model.CertificationLine;
import org.sheyin.permission.model.CertificationRepository;
import org.sheyin.permission.service.CertificationRounds;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/**
 * Two quarters of the periodic review in both cities: at two outlets each somebody has gone and is revoked, one handler is
 * certified and listed anew this quarter; what the others left undecided is overdue.
 */
@ApplicationScoped
class DemoCertifications {
    @Inject
    private CertificationRepository lines;

    @Inject
    private RuleParameters parameters;

    @Inject
    private Calendars calendars;

    @Inject
    private ScopeRepository scope;

    @Inject
    private MonthIds ids;

    @Inject
    private DemoTransaction transaction;

    void tell(DemoCast cast) throws Exception {
        var today = LocalDate.now(ServerClock.ZONE);
        var before = today.minusMonths(3);
        open(before);
        for (int outlet : List.of(1, 4, 5, 7)) {
            transaction.within(() -> decided(cast, outlet, before.plusDays(5)));
        }
        open(today);
    }

    private void open(LocalDate date) throws Exception {
        var system = Actor.system(SystemPart.SWEEP);
        var rounds = new CertificationRounds(lines, parameters, calendars, scope, ids);
        for (long bank : transaction.within(() -> {
            scope.open(system);
            return rounds.banks(system);
        })) {
            transaction.within(() -> {
                scope.open(system);
                return rounds.open(system, date, bank);
            });
        }
    }

    /** Of outlets 5 and 7 the handler is certified; those of 1 and 4 stay undecided. */
    private boolean decided(DemoCast cast, int outlet, LocalDate day) {
        Actor manager = cast.actors().get("manager" + outlet);
        Actor clerk = cast.clerk(outlet);
        Instant at = day.atTime(LocalTime.of(10, 0)).atZone(ServerClock.ZONE).toInstant();
        scope.open(manager);
        for (CertificationLine line : lines.waiting(clerk.outletId())) {
            if (!line.isOf(clerk.accountId())) {
                line.apply(CertificationAction.REVOKE, "已离职，不再办理社保业务", manager, day, at)
                        .orThrow();
                lines.grants(line).forEach(grant -> grant.end(line, at));
            } else if (outlet > 4) {
                line.apply(CertificationAction.CERTIFY, "", manager, day, at).orThrow();
            }
        }
        return true;
    }
}
