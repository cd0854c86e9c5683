package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.BankLineRepository;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.FactorRules;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginGate;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.PasswordProfile;
import org.sheyin.rule.model.Parameters;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.service.ServerClock;

/** What is asked of an account today: facts and parameters for the rules of the model. To be called within a use case. */
@ApplicationScoped
public class LoginPolicy {
    private final FactorRepository factors;
    private final BankLineRepository lines;
    private final RuleParameters parameters;
    private final Clock clock;

    protected LoginPolicy() {
        this(null, null, null, null);
    }

    @Inject
    public LoginPolicy(FactorRepository factors, BankLineRepository lines, RuleParameters parameters, Clock clock) {
        this.factors = factors;
        this.lines = lines;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** One of these is asked for after the password; none when it suffices. */
    Set<LoginFactor> asked(Account account) {
        return FactorRules.asked(account, held(account.id()), today());
    }

    Decision opens(Account account, LoginProof proof) {
        return FactorRules.opens(account, proof, held(account.id()), today());
    }

    List<LoginGate.Breach> breaches(Account account, String origin) {
        var at = account.affiliation();
        return at.kind() != OrgKind.BANK
                ? List.of()
                : LoginGate.breaches(
                        lines.of(at.bankId(), day()),
                        origin,
                        clock.instant().atZone(ServerClock.ZONE).toLocalTime(),
                        today());
    }

    PasswordProfile passwords() {
        return PasswordProfile.of(today());
    }

    private Set<LoginFactor> held(long accountId) {
        var held = EnumSet.noneOf(LoginFactor.class);
        factors.passkeys(accountId).forEach(passkey -> held.add(passkey.factor()));
        if (factors.hasCode(accountId)) {
            held.add(LoginFactor.CODE);
        }
        return held;
    }

    private Parameters today() {
        return parameters.asOf(day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
    }
}
