package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.LoginName;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.staff.model.Workplace;
import org.sheyin.staff.service.StaffAccounts;

/** Accounts of people on the register: frozen when their person leaves, cancelled when that is confirmed (Art 21(2)). */
@ApplicationScoped
public class HeldAccounts implements StaffAccounts {
    private final AccountRepository accounts;
    private final AuditTrail audit;

    protected HeldAccounts() {
        this(null, null);
    }

    @Inject
    public HeldAccounts(AccountRepository accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public OptionalLong find(String loginName, Workplace at) {
        return accounts.findByLoginName(LoginName.normalise(loginName))
                .filter(account -> isOf(account.affiliation(), at))
                .map(account -> OptionalLong.of(account.id()))
                .orElse(OptionalLong.empty());
    }

    private static boolean isOf(Affiliation account, Workplace at) {
        return account.kind() == at.kind()
                && Objects.equals(account.agencyId(), at.agencyId())
                && Objects.equals(account.bankId(), at.bankId())
                && Objects.equals(account.outletId(), at.outletId());
    }

    @Override
    public Optional<String> loginName(long accountId) {
        return accounts.find(accountId).map(Account::loginName);
    }

    @Override
    public boolean freeze(Actor actor, long accountId, Instant at) {
        Account account = accounts.lock(accountId).orElseThrow();
        boolean active = account.state().mayLogIn();
        if (active) {
            step(account, AccountAction.FREEZE, actor, at);
        }
        return active;
    }

    @Override
    public void giveBack(Actor actor, long accountId, Instant at) {
        step(accounts.lock(accountId).orElseThrow(), AccountAction.REACTIVATE, actor, at);
    }

    @Override
    public void cancel(Actor actor, long accountId, Instant at) {
        freeze(actor, accountId, at);
        Account account = accounts.lock(accountId).orElseThrow();
        if (account.state() == AccountState.FROZEN) {
            step(account, AccountAction.CANCEL, actor, at);
        }
    }

    private void step(Account account, AccountAction action, Actor actor, Instant at) {
        String before = hash(account);
        account.apply(action, at).orThrow();
        audit.record(actor, AuditFact.done("ACCOUNT_" + action.name(), "ACCOUNT", account.id(), before, hash(account)));
    }

    private static String hash(Account account) {
        return Digest.sha256(account.state() + " " + account.authEpoch());
    }
}
