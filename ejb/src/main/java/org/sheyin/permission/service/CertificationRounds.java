package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.permission.model.CertificationAction;
import org.sheyin.permission.model.CertificationCause;
import org.sheyin.permission.model.CertificationLine;
import org.sheyin.permission.model.CertificationRepository;
import org.sheyin.permission.model.CertificationSubject;
import org.sheyin.permission.model.CertificationTerm;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/**
 * Opens what the banks have to certify (Art 21(3)): once a quarter the list of each bank, and each night who has moved to
 * another outlet or is warned of long silence. The same date again opens nothing more.
 */
@Stateless
public class CertificationRounds {
    private CertificationRepository lines;
    private RuleParameters parameters;
    private Calendars calendars;
    private ScopeRepository scope;
    private MonthIds ids;

    public CertificationRounds() {}

    @Inject
    public CertificationRounds(
            CertificationRepository lines,
            RuleParameters parameters,
            Calendars calendars,
            ScopeRepository scope,
            MonthIds ids) {
        this.lines = lines;
        this.parameters = parameters;
        this.calendars = calendars;
        this.scope = scope;
        this.ids = ids;
    }

    /** Whether this node may run it now; the others of a cluster leave it to it for ten minutes. */
    @UseCase(Right.SWEEP_RUN)
    public boolean mayRun(Actor system, String node) {
        return scope.lease("open-permission-reviews", node, Duration.ofMinutes(10)) > 0;
    }

    /** Banks with which there is something to do, by id. */
    @UseCase(Right.SWEEP_RUN)
    public List<Long> banks(Actor system) {
        return lines.banks();
    }

    /**
     * Opens the lines of one bank, all or none: what was broken off goes on with the banks that are left.
     *
     * @param date the business date; grants of later days are left for the next time
     * @return how many lines were opened
     */
    @UseCase(Right.SWEEP_RUN)
    public int open(Actor system, LocalDate date, long bankId) {
        Instant night = date.plusDays(1).atStartOfDay(ServerClock.ZONE).toInstant();
        lines.withoutGrants(bankId).forEach(line -> line.apply(CertificationAction.SETTLE, "", system, date, night)
                .orThrow());
        int days = parameters.asOf(date).value(CertificationTerm.DAYS).asInt();
        var term = CertificationTerm.of(date, calendars.current().plusWorkingDays(date, days));
        int opened = add(CertificationCause.QUARTER, term, lines.ofTheQuarter(bankId, term.quarter(), night), night);
        for (var cause : List.of(CertificationCause.MOVED, CertificationCause.SILENT)) {
            opened += add(cause, term, lines.ofTheEvent(bankId, cause, term.quarter(), night), night);
        }
        return opened;
    }

    private int add(CertificationCause cause, CertificationTerm term, List<CertificationSubject> found, Instant night) {
        found.forEach(
                one -> lines.add(new CertificationLine(ids.next("permission_certification", night), cause, term, one)));
        return found.size();
    }
}
