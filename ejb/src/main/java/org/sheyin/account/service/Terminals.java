package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sheyin.account.model.LoginGate;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.Terminal;
import org.sheyin.account.model.Terminal.Present;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.account.model.TerminalCertificate;
import org.sheyin.account.model.TerminalRepository;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.outlet.model.OutletRepository;
import org.sheyin.rule.model.Parameters;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Registers and ends the terminals on which an outlet's people log in (Art 23, 25). */
@Stateless
public class Terminals {
    private TerminalRepository terminals;
    private OutletRepository outlets;
    private RuleParameters parameters;
    private MonthIds ids;
    private AuditTrail trail;
    private Clock clock;

    public Terminals() {}

    @Inject
    public Terminals(
            TerminalRepository terminals,
            OutletRepository outlets,
            RuleParameters parameters,
            MonthIds ids,
            AuditTrail trail,
            Clock clock) {
        this.terminals = terminals;
        this.outlets = outlets;
        this.parameters = parameters;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a terminal that may be registered would mean.
     *
     * @throws RefusedException for what may not be registered
     */
    @UseCase(Right.FACTOR_ENROL)
    public TerminalEffect foresee(Actor actor, Wish wish) {
        var outlet = allowed(actor, wish);
        var certificate = wish.parsed().orElseThrow();
        return new TerminalEffect(
                wish,
                certificate,
                outlet.name(),
                certificate.isEarly(clock.instant()),
                in(outlet).value(LoginGate.TERMINAL).text());
    }

    /** @throws RefusedException as {@link #foresee} */
    @UseCase(Right.FACTOR_ENROL)
    public long file(Actor actor, Wish wish) {
        allowed(actor, wish);
        var terminal = new Terminal(ids.number("terminal_seq"), wish, actor, clock.instant());
        terminals.add(terminal);
        trail.record(actor, AuditFact.done("Terminals.file", "TERMINAL", terminal.id(), "", ""));
        return terminal.id();
    }

    /** What the end of these would mean; what is not there counts for nothing. */
    @UseCase(Right.FACTOR_ENROL)
    public TerminalEnd foreseeEnd(Actor actor, List<Long> chosen) {
        var there = chosen.stream()
                .flatMap(id -> terminals.lock(id).stream())
                .filter(Terminal::isOpen)
                .toList();
        var strict = there.stream().filter(this::endsSessions).map(Terminal::id).toList();
        return new TerminalEnd(
                terminals.liveSessions(there.stream().map(Terminal::id).toList()), terminals.liveSessions(strict));
    }

    /**
     * Ends it, and the sessions that live on it where no login is let in without a terminal.
     *
     * @throws RefusedException for a terminal that is not there or has ended, and without a reason
     */
    @UseCase(Right.FACTOR_ENROL)
    public void end(Actor actor, long terminalId, String reason) {
        var terminal =
                terminals.lock(terminalId).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-23-17", "23")));
        terminal.end(actor, reason, clock.instant()).orThrow();
        if (endsSessions(terminal)) {
            terminals.lockSessions(terminalId).forEach(live -> live.end(SessionEnding.TERMINAL, clock.instant()));
        }
        trail.record(actor, AuditFact.done("Terminals.end", "TERMINAL", terminal.id(), "", ""));
    }

    private boolean endsSessions(Terminal terminal) {
        return outlets.find(terminal.outletId())
                .filter(outlet -> LoginGate.needsTerminal(in(outlet)))
                .isPresent();
    }

    private Parameters in(Outlet outlet) {
        return parameters.asOf(LocalDate.ofInstant(clock.instant(), ServerClock.ZONE), outlet.cityCode());
    }

    private Outlet allowed(Actor actor, Wish wish) {
        var outlet = Optional.ofNullable(wish.outletId()).flatMap(outlets::find);
        var numbers = outlet.map(one -> terminals.numbers(one.id())).orElse(List.of());
        boolean known = wish.parsed()
                .map(TerminalCertificate::fingerprint)
                .filter(terminals::isLive)
                .isPresent();
        Terminal.check(wish, actor, new Present(outlet, numbers, known), clock.instant())
                .orThrow();
        return outlet.orElseThrow();
    }
}
