package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.BankLineRepository;
import org.sheyin.account.model.FactorDuty;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.FactorRules;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginGate;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.PasswordProfile;
import org.sheyin.account.model.Terminal;
import org.sheyin.account.model.TerminalRepository;
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
    private final TerminalRepository terminals;
    private final RuleParameters parameters;
    private final Clock clock;

    protected LoginPolicy() {
        this(null, null, null, null, null);
    }

    @Inject
    public LoginPolicy(
            FactorRepository factors,
            BankLineRepository lines,
            TerminalRepository terminals,
            RuleParameters parameters,
            Clock clock) {
        this.factors = factors;
        this.lines = lines;
        this.terminals = terminals;
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

    /** What somebody owes who has no second factor. */
    FactorDuty duty(Account account) {
        var strictest = FactorRules.duty(account, Set.of(), today());
        return strictest == FactorDuty.NONE ? strictest : FactorRules.duty(account, held(account.id()), today());
    }

    /** Refused while he has to set one up first. */
    Decision provided(Account account) {
        return FactorRules.provided(account, held(account.id()), today());
    }

    /** The terminal that has not ended under the certificate. */
    Optional<Terminal> terminal(LoginOrigin from) {
        return from.certificate().isEmpty() ? Optional.empty() : terminals.findLive(from.certificate());
    }

    /** @param cityCode of the account's outlet */
    List<LoginGate.Breach> breaches(Account account, LoginOrigin from, String cityCode) {
        List<LoginGate.Breach> found = new ArrayList<>();
        if (from.forged()) {
            found.add(LoginGate.forged(from.address()));
        }
        found.addAll(breaches(account, from.address()));
        var at = account.affiliation();
        if (at.outletId() != null) {
            var here = parameters.asOf(day(), cityCode);
            LoginGate.terminal(terminal(from), at.outletId(), clock.instant(), here)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Those of line and hours alone. */
    List<LoginGate.Breach> breaches(Account account, String address) {
        var at = account.affiliation();
        return at.kind() != OrgKind.BANK
                ? List.of()
                : LoginGate.breaches(
                        lines.of(at.bankId(), day()),
                        address,
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
