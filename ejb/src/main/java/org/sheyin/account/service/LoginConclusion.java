package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginGate.Breach;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.Terminal;
import org.sheyin.account.model.TerminalMark;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.service.ServerClock;

/** The end of a login, after all its steps: place and time, the count of failures, the line of the login log. */
@ApplicationScoped
public class LoginConclusion {
    private final AccountRepository accounts;
    private final ActorSource actors;
    private final LoginPolicy policy;
    private final MonthIds ids;
    private final AuditTrail trail;
    private final Clock clock;

    protected LoginConclusion() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LoginConclusion(
            AccountRepository accounts,
            ActorSource actors,
            LoginPolicy policy,
            MonthIds ids,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.actors = actors;
        this.policy = policy;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** The account, locked, when it still waits for its second step. */
    Optional<Account> waiting(PendingLogin pending) {
        return accounts.lock(pending.accountId()).filter(account -> pending.isFor(account, clock.instant()));
    }

    /** Lets in who is proven, unless from a wrong place or at a wrong time. */
    LoginResult enter(Account account, LoginProof proof, LoginOrigin from) {
        Instant now = clock.instant();
        var breaches = policy.breaches(account, from, actors.cityOf(account));
        var mark = policy.terminal(from).map(Terminal::mark).orElse(TerminalMark.NONE);
        breaches.forEach(breach -> note(account, breach.outcome(), proof, from.address(), mark));
        var refused = breaches.stream().filter(Breach::refused).findFirst();
        if (refused.isPresent()) {
            return LoginResult.refused(refused.get().reason());
        }
        account.outgrow(
                now.atZone(ServerClock.ZONE).minus(policy.passwords().longest()).toInstant());
        account.loginSucceeded(now);
        var noted = note(account, Outcome.SUCCESS, proof, from.address(), mark);
        return LoginResult.success(account.id(), account.passwordOnce(), noted, mark);
    }

    /** A second step that failed counts like a wrong password: guessing ends in the same lock. */
    LoginResult fail(Account account, LoginOrigin from, Reason reason) {
        account.loginFailed(clock.instant());
        note(account, Outcome.WRONG_FACTOR, LoginProof.PASSWORD, from.address());
        return LoginResult.refused(reason);
    }

    /** Writes a line of the login log, and the same into the sealed audit (Art 25). @return the proof, with the line's id as its assertion when it has none of its own */
    LoginProof note(Account account, Outcome outcome, LoginProof proof, String origin) {
        return note(account, outcome, proof, origin, TerminalMark.NONE);
    }

    private LoginProof note(Account account, Outcome outcome, LoginProof proof, String origin, TerminalMark mark) {
        Instant now = clock.instant();
        long id = ids.next("login_event", now);
        boolean own =
                proof.factor() == LoginFactor.PASSWORD || !proof.assertion().isEmpty();
        var named = own ? proof : new LoginProof(proof.factor(), proof.factor() + "-" + id);
        var actor = actors.of(account, origin);
        accounts.add(new LoginEvent(id, account.id(), actor.cityCode(), outcome, origin, now)
                .by(named)
                .on(mark));
        trail.record(actor, fact(account.id(), outcome, named));
        return named;
    }

    /** The proof is told by its hash: who knows its id can show that it was this one. */
    private static AuditFact fact(long accountId, Outcome outcome, LoginProof proof) {
        String act = "Login." + outcome;
        return Outcome.failures().contains(outcome)
                ? AuditFact.refused(act, "ACCOUNT", accountId, "")
                : AuditFact.done(
                        act,
                        "ACCOUNT",
                        accountId,
                        "",
                        proof.assertion().isEmpty() ? "" : Digest.sha256(proof.assertion()));
    }
}
