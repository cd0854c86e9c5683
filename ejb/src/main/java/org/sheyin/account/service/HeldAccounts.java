package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountRequest;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.model.AccountRequestRepository;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.LoginName;
import org.sheyin.account.model.PostRoles;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.Workplace;
import org.sheyin.staff.service.StaffAccounts;

/** Accounts of people on the register: frozen when their person leaves, cancelled when that is confirmed (Art 21(2)). */
@ApplicationScoped
public class HeldAccounts implements StaffAccounts {
    private final AccountRepository accounts;
    private final AccountRequestRepository requests;
    private final AuditTrail audit;

    protected HeldAccounts() {
        this(null, null, null);
    }

    @Inject
    public HeldAccounts(AccountRepository accounts, AccountRequestRepository requests, AuditTrail audit) {
        this.accounts = accounts;
        this.requests = requests;
        this.audit = audit;
    }

    @Override
    public OptionalLong find(String loginName, Workplace at) {
        return accounts.findByLoginName(LoginName.normalise(loginName))
                .filter(account -> PostRoles.isOf(account.affiliation(), at))
                .map(account -> OptionalLong.of(account.id()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<String> loginName(long accountId) {
        return accounts.find(accountId).map(Account::loginName);
    }

    @Override
    public void follow(Actor actor, StaffMember member, Instant at) {
        Account account = accounts.lock(member.accountId()).orElseThrow();
        var roles = PostRoles.of(member.posts());
        String before = hash(account);
        if (account.keepRoles(roles)) {
            audit.record(actor, AuditFact.done("ACCOUNT_ROLES", "ACCOUNT", account.id(), before, hash(account)));
        }
        boolean more =
                account.state() != AccountState.CANCELLED && !account.roles().containsAll(roles);
        if (more && !requests.isWaiting(member.id())) {
            var ask = new AccountAsk(member.id(), AccountRequestKind.CHANGE, "", "");
            requests.add(new AccountRequest(ask, actor, at));
        }
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
        Account account = accounts.lock(accountId).orElseThrow();
        step(account, account.wayBack(), actor, at);
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

    /** What an account's audit rows are compared by. */
    static String hash(Account account) {
        return Digest.sha256(account.state() + " " + account.authEpoch() + " "
                + account.roles().stream().sorted().toList());
    }
}
