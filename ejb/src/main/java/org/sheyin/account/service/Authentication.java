package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginName;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Tells who somebody is, by his password. The second step (Art 25) stands between it and the session: {@link SecondStep}. */
@Stateless
public class Authentication {
    private AccountRepository accounts;
    private LoginAttempts attempts;
    private Passwords passwords;
    private AddressDamping damping;
    private ActorSource actors;
    private Clock clock;

    public Authentication() {}

    @Inject
    public Authentication(
            AccountRepository accounts,
            LoginAttempts attempts,
            Passwords passwords,
            AddressDamping damping,
            ActorSource actors,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.damping = damping;
        this.actors = actors;
        this.clock = clock;
    }

    @UseCase(Right.SETUP)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LoginResult authenticate(Actor system, String loginName, String password, LoginOrigin from) {
        if (!damping.take(from.address(), clock.instant())) {
            return LoginResult.damped();
        }
        String name = LoginName.normalise(loginName);
        String hash = attempts.hashOf(system, name).orElse(null);
        boolean matches = passwords.matches(password == null ? "" : password, hash);
        var result = attempts.conclude(system, new LoginAttempts.Compared(name, hash, matches, from));
        if (result.refusal() == null) {
            damping.giveBack(from.address(), clock.instant());
        }
        return result;
    }

    /** Somebody confirms by his own password at another's session. @return his account, empty when refused */
    @UseCase(Right.SETUP)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OptionalLong witness(Actor system, String loginName, String password, String origin) {
        if (!damping.take(origin, clock.instant())) {
            return OptionalLong.empty();
        }
        String name = LoginName.normalise(loginName);
        String hash = attempts.hashOf(system, name).orElse(null);
        boolean matches = passwords.matches(password == null ? "" : password, hash);
        var found = attempts.witness(system, new LoginAttempts.Compared(name, hash, matches, LoginOrigin.at(origin)));
        if (found.isPresent()) {
            damping.giveBack(origin, clock.instant());
        }
        return found;
    }

    /** What a session needs to know of its account; empty when the account may not act any more. */
    @UseCase(Right.SETUP)
    public Optional<AccountSession> session(Actor system, long accountId, String origin) {
        return accounts.find(accountId)
                .filter(account -> account.state().mayLogIn() && account.passwordHash() != null)
                .map(account -> actors.session(account, origin));
    }

    /** @throws RefusedException when the account may not act */
    @UseCase(Right.SETUP)
    public Actor actor(Actor system, long accountId, String origin) {
        return session(system, accountId, origin)
                .map(AccountSession::actor)
                .orElseThrow(() -> new RefusedException(Reason.of("ACCESS-21-2", "21")));
    }

    /** A page whose right the actor lacks: refused here, so that it is audited like every refusal. */
    @UseCase(Right.SELF)
    public void refusePage(Actor actor, String path) {
        throw new RefusedException(Reason.of("ACCESS-21-1", "21", path));
    }
}
