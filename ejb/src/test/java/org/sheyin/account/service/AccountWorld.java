package org.sheyin.account.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authc.credential.PasswordService;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.BankLine;
import org.sheyin.account.model.InMemoryAccountRepository;
import org.sheyin.account.model.InMemoryBankLineRepository;
import org.sheyin.account.model.InMemoryFactorRepository;
import org.sheyin.account.model.InMemoryLoginSessionRepository;
import org.sheyin.account.model.InMemoryTerminalRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.Role;
import org.sheyin.audit.model.AuditEntry;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.Bank;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.organization.model.Region;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.KeyRing;

/** The services of the accounts on memory, with a clock that is set and hashes that cost nothing. */
class AccountWorld {
    static final Actor SYSTEM = Actor.system(SystemPart.LOGIN);
    static final String HERE = "10.0.0.1";
    static final String PASSWORD = "Zebra-lamp-77x";

    final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    final List<AuditEntry> audit = new ArrayList<>();
    /** Of the logins. */
    final List<AuditEntry> loginAudit = new ArrayList<>();

    final List<Agency> agencies = new ArrayList<>();
    final MovableClock time = new MovableClock(Instant.parse("2026-11-24T01:00:00Z"));
    final CountedHashing hashing = new CountedHashing();
    final Passwords passwords = new Passwords(hashing, 2);
    final InMemoryFactorRepository factors = new InMemoryFactorRepository();
    final InMemoryLoginSessionRepository sessions = new InMemoryLoginSessionRepository();
    final InMemoryBankLineRepository lines = new InMemoryBankLineRepository();
    final InMemoryTerminalRepository terminals = new InMemoryTerminalRepository();
    final InMemoryOutletRepository outlets = new InMemoryOutletRepository();
    final InMemoryParameterRepository rules = new InMemoryParameterRepository();
    final AuditTrail trail;
    final FactorKeys keys;
    final PasskeyCeremony ceremony = new PasskeyCeremony();
    final SecondStep steps;
    final SessionOpening opening;
    final Authentication authentication;
    final Credentials credentials;
    final PasswordResets resets;
    final OwnCodes codes;
    final LoginPolicy policy;
    final Terminals desk;
    private final MonthIds ids;

    AccountWorld() {
        ids = new InMemoryMonthIds();
        trail = new AuditTrail(audit::add, ids, time);
        var parameters = new RuleParameters(rules);
        policy = new LoginPolicy(factors, lines, terminals, parameters, time);
        var actors = new ActorSource(organizations(), outlets, policy);
        var conclusion =
                new LoginConclusion(accounts, actors, policy, ids, new AuditTrail(loginAudit::add, ids, time), time);
        authentication = new Authentication(
                accounts,
                new LoginAttempts(accounts, policy, conclusion, ids, time),
                passwords,
                new AddressDamping(),
                actors,
                time);
        keys = new FactorKeys(new KeyRing(folder()));
        steps = new SecondStep(factors, conclusion, keys, ceremony, time);
        opening = new SessionOpening(sessions, accounts, policy, conclusion, ids, time);
        credentials = new Credentials(accounts, passwords, policy, ids, trail, time);
        desk = new Terminals(terminals, outlets, parameters, ids, trail, time);
        codes = new OwnCodes(
                accounts, factors, keys, new OwnCodeCheck(accounts, factors, keys, conclusion, time), trail, time);
        resets = new PasswordResets(accounts, factors, sessions, passwords, trail, time);
    }

    private static Path folder() {
        try {
            Path keys = Files.createTempDirectory("sheyin-keys");
            keys.toFile().deleteOnExit();
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A handler at the counter of a bank. */
    /** Registers a line of the handlers' bank. */
    void line(String network) {
        var wish = new BankLine.Wish(7L, network, "电信专线", LocalDate.of(2026, 1, 1));
        lines.add(new BankLine(lines.lines.size() + 1, wish, SYSTEM, time.instant()));
    }

    Account handler(String loginName) {
        return open(loginName, Affiliation.bank(7, null), Role.BANK_HANDLER);
    }

    /** An account whose password is {@link #PASSWORD} and has been changed already. */
    Account open(String loginName, Affiliation at, Role... roles) {
        var account = new Account(loginName, loginName, at, EnumSet.copyOf(List.of(roles)), time.instant());
        account.giveOncePassword(passwords.hash(PASSWORD), time.instant().plus(PasswordResets.VALID));
        account.changePassword(passwords.hash(PASSWORD), time.instant());
        accounts.add(account);
        return account;
    }

    Account open(String loginName) {
        return open(loginName, Affiliation.administration(), Role.SECURITY_ADMIN);
    }

    LoginResult login(String loginName, String password) {
        return login(loginName, password, LoginOrigin.at(HERE));
    }

    LoginResult login(String loginName, String password, LoginOrigin from) {
        return authentication.authenticate(SYSTEM, loginName, password, from);
    }

    Actor actor(Account account) {
        return authentication.actor(SYSTEM, account.id(), HERE);
    }

    FirstSetup firstSetup(Path code) {
        return new FirstSetup(
                accounts, organizations(), new SetupCode(accounts, passwords, () -> code), passwords, trail, time);
    }

    List<LoginEvent.Outcome> outcomes() {
        return accounts.events().stream().map(LoginEvent::outcome).toList();
    }

    private OrganizationRepository organizations() {
        return new OrganizationRepository() {
            @Override
            public Optional<Agency> agency(long id) {
                return Optional.of(new Agency("GZ", "广州市社保局", "Guangzhou", "CITY", "440100", null));
            }

            @Override
            public Optional<Agency> agencyOf(String regionCode) {
                return Optional.empty();
            }

            @Override
            public boolean hasCounties(String cityCode) {
                return true;
            }

            @Override
            public Optional<Agency> provinceAgency() {
                return agencies.stream().findFirst();
            }

            @Override
            public List<Agency> agencies() {
                return List.copyOf(agencies);
            }

            @Override
            public void add(Agency agency) {
                agencies.add(agency);
            }

            @Override
            public Optional<Bank> bank(long id) {
                return Optional.empty();
            }

            @Override
            public Optional<Region> region(String code) {
                return Optional.empty();
            }
        };
    }

    /** Hashes that are read easily, and how often somebody compared. */
    static class CountedHashing implements PasswordService {
        int compared;

        @Override
        public String encryptPassword(Object password) {
            return "hash of " + password;
        }

        @Override
        public boolean passwordsMatch(Object typed, String hash) {
            compared++;
            return hash.equals("hash of " + typed);
        }
    }
}
