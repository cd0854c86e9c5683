package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.CardLogin;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.FactorRules;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.Passkey;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The second step of a login: a code, a passkey, or the card (Art 25). Whoever fails is counted like at the password. */
@Stateless
public class SecondStep {
    private FactorRepository factors;
    private LoginConclusion conclusion;
    private FactorKeys keys;
    private PasskeyCeremony ceremony;
    private Clock clock;

    public SecondStep() {}

    @Inject
    public SecondStep(
            FactorRepository factors,
            LoginConclusion conclusion,
            FactorKeys keys,
            PasskeyCeremony ceremony,
            Clock clock) {
        this.factors = factors;
        this.conclusion = conclusion;
        this.keys = keys;
        this.ceremony = ceremony;
        this.clock = clock;
    }

    @UseCase(Right.SETUP)
    public LoginResult code(Actor system, PendingLogin pending, String typed) {
        var account = waiting(pending, LoginFactor.CODE);
        if (account.isEmpty()) {
            return over();
        }
        boolean right = factors.lockCode(pending.accountId())
                .filter(code -> code.isConfirmed()
                        && code.take(keys.open(pending.accountId(), code.secret()), typed, clock.instant()))
                .isPresent();
        return right
                ? enter(account.get(), pending, LoginFactor.CODE, "")
                : conclusion.fail(account.get(), pending.from(), Reason.of("ACCOUNT-25-36", "25"));
    }

    /** What the browser asks the authenticator for; empty when no passkey is accepted here. */
    @UseCase(Right.SETUP)
    public Optional<PasskeyOptions> passkeyOptions(Actor system, PendingLogin pending, PasskeySite site) {
        var accepted = factors.passkeys(pending.accountId()).stream()
                .filter(one -> pending.asks(one.factor()))
                .toList();
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(PasskeyOptions.assertion(site, ceremony.challenge(), accepted));
    }

    @UseCase(Right.SETUP)
    public LoginResult passkey(Actor system, PendingLogin pending, PasskeyAnswer answer) {
        var account = conclusion.waiting(pending);
        if (account.isEmpty()) {
            return over();
        }
        var passkey = ceremony.credentialId(answer)
                .flatMap(factors::lockPasskey)
                .filter(one -> one.accountId() == pending.accountId() && pending.asks(one.factor()));
        var count = passkey.flatMap(one -> ceremony.verify(one, answer));
        if (count.isEmpty()) {
            return conclusion.fail(account.get(), pending.from(), Reason.of("ACCOUNT-25-34", "25"));
        }
        passkey.get().used(count.get(), clock.instant());
        return enter(account.get(), pending, passkey.map(Passkey::factor).get(), "");
    }

    /** @param answer of the card's platform, which has been asked outside of this transaction */
    @UseCase(Right.SETUP)
    public LoginResult card(Actor system, PendingLogin pending, CardLogin.Answer answer) {
        var account = waiting(pending, LoginFactor.CARD);
        if (account.isEmpty()) {
            return over();
        }
        if (answer.state() != CardLogin.State.CONFIRMED) {
            return LoginResult.refused(
                    Reason.of("ACCOUNT-25-43", "25", answer.state().name()));
        }
        var holder = FactorRules.holder(factors.holder(pending.accountId()), keys.holderIndex(answer.number()));
        return holder.isAllowed()
                ? enter(account.get(), pending, LoginFactor.CARD, answer.assertion())
                : conclusion.fail(
                        account.get(), pending.from(), holder.reasons().get(0));
    }

    private Optional<Account> waiting(PendingLogin pending, LoginFactor factor) {
        return pending.asks(factor) ? conclusion.waiting(pending) : Optional.empty();
    }

    private LoginResult enter(Account account, PendingLogin pending, LoginFactor factor, String assertion) {
        return conclusion.enter(account, new LoginProof(factor, assertion), pending.from());
    }

    /** ACCOUNT-25-37: five minutes have passed, or the account may not log in any more. */
    private static LoginResult over() {
        return LoginResult.refused(Reason.of("ACCOUNT-25-37", "25", "" + PendingLogin.VALID.toMinutes()));
    }
}
