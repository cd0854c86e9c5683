package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.Affiliation;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The first set-up of a system without demonstration data: the province agency and the administrators (Art 21). */
@Stateless
public class FirstSetup {
    private static final String PROVINCE = "440000";

    private AccountRepository accounts;
    private OrganizationRepository organizations;
    private SetupCode code;
    private Passwords passwords;
    private AuditTrail trail;
    private Clock clock;

    public FirstSetup() {}

    @Inject
    public FirstSetup(
            AccountRepository accounts,
            OrganizationRepository organizations,
            SetupCode code,
            Passwords passwords,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.code = code;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** At every start, when the regions are loaded: leaves a one-time code where nobody has an account yet. */
    @UseCase(Right.SETUP)
    public void prepare(Actor system) {
        if (Boolean.getBoolean("sheyin.demo") || accounts.hasAccounts()) {
            code.forget();
        } else {
            code.prepare(clock.instant());
        }
    }

    @UseCase(Right.SETUP)
    public boolean isOpen(Actor system) {
        return !accounts.hasAccounts() && code.isOpen();
    }

    /**
     * Founds the agency and the four accounts.
     *
     * @return their one-use passwords in the order of the people, shown once
     * @throws RefusedException when it was done already, the code is wrong, or something is missing
     */
    @UseCase(Right.SETUP)
    public List<IssuedPassword> setUp(Actor system, SetupCommand command) {
        Instant now = clock.instant();
        if (accounts.hasAccounts() || !code.isOpen()) {
            throw new RefusedException(Reason.of("ACCOUNT-21-10", ""));
        }
        if (!code.matches(command.code())) {
            throw new RefusedException(Reason.of("ACCOUNT-21-11", "").atField("code"));
        }
        command.check().orThrow();
        if (!code.use(now)) {
            throw new RefusedException(Reason.of("ACCOUNT-21-10", ""));
        }
        if (organizations.provinceAgency().isEmpty()) {
            organizations.add(new Agency(PROVINCE, command.agency(), command.agencyEn(), "PROVINCE", PROVINCE, null));
        }
        var issued = command.people().stream().map(person -> open(person, now)).toList();
        trail.record(system, AuditFact.done("FirstSetup.setUp", "ACCOUNT", 0, "", ""));
        return issued;
    }

    private IssuedPassword open(SetupCommand.Person person, Instant now) {
        var account = new Account(
                person.loginName(),
                person.displayName(),
                Affiliation.administration(),
                EnumSet.of(person.post().role()),
                now);
        String once = passwords.inventOnce();
        Instant expires = now.plus(PasswordResets.VALID);
        account.giveOncePassword(passwords.hash(once), expires);
        accounts.add(account);
        return new IssuedPassword(person.loginName(), person.displayName(), once, expires);
    }
}
