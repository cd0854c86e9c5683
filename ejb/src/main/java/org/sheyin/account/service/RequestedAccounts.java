package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountRequest;
import org.sheyin.account.model.AccountRequestRules;
import org.sheyin.account.model.PostRoles;
import org.sheyin.account.model.Role;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/** What becomes of a request that is carried out: judged anew, then an account, its roles, or its use again. */
@ApplicationScoped
public class RequestedAccounts {
    private final AccountRepository accounts;
    private final StaffRepository staff;
    private final AccountFacts facts;
    private final Iterable<OpeningCondition> conditions;
    private final Passwords passwords;
    private final AuditTrail audit;

    protected RequestedAccounts() {
        this(null, null, null, (Iterable<OpeningCondition>) List.<OpeningCondition>of(), null, null);
    }

    @Inject
    public RequestedAccounts(
            AccountRepository accounts,
            StaffRepository staff,
            AccountFacts facts,
            Instance<OpeningCondition> conditions,
            Passwords passwords,
            AuditTrail audit) {
        this(accounts, staff, facts, (Iterable<OpeningCondition>) conditions, passwords, audit);
    }

    public RequestedAccounts(
            AccountRepository accounts,
            StaffRepository staff,
            AccountFacts facts,
            Iterable<OpeningCondition> conditions,
            Passwords passwords,
            AuditTrail audit) {
        this.accounts = accounts;
        this.staff = staff;
        this.facts = facts;
        this.conditions = conditions;
        this.passwords = passwords;
        this.audit = audit;
    }

    Optional<IssuedPassword> carryOut(Actor actor, AccountRequest request, StaffMember member, Instant now) {
        // The reason was judged when it was written; here it is the person who may have changed.
        var ask = new AccountAsk(member.id(), request.kind(), request.loginName(), "-");
        var known = facts.of(member, ask, request.id());
        AccountRequestRules.judge(ask, known).orThrow();
        var roles = PostRoles.of(member.posts());
        return switch (request.kind()) {
            case OPEN -> {
                judge(member, roles);
                yield Optional.of(open(actor, request.loginName(), member, now));
            }
            case CHANGE -> {
                var more = new HashSet<>(roles);
                more.removeAll(known.roles());
                judge(member, more);
                change(actor, held(member), roles);
                yield Optional.empty();
            }
            case REACTIVATE -> Optional.of(reactivate(actor, held(member), roles, now));
        };
    }

    private void judge(StaffMember member, Set<Role> roles) {
        Decision.all(StreamSupport.stream(conditions.spliterator(), false)
                        .map(condition -> condition.judge(member, roles))
                        .toList())
                .orThrow();
    }

    private Account held(StaffMember member) {
        return accounts.lock(member.accountId()).orElseThrow(AccountAsking::notThere);
    }

    private IssuedPassword open(Actor actor, String loginName, StaffMember member, Instant now) {
        var account = new Account(
                loginName,
                member.name(),
                PostRoles.at(member.workplace(), member.posts()),
                PostRoles.of(member.posts()),
                now);
        var issued = issue(account, now);
        accounts.add(account);
        // The account has to be there before the register names it.
        staff.flush();
        member.hold(account.id(), now);
        audit.record(actor, AuditFact.done("ACCOUNT_OPENED", "ACCOUNT", account.id(), "", HeldAccounts.hash(account)));
        return issued;
    }

    private void change(Actor actor, Account account, Set<Role> roles) {
        String before = HeldAccounts.hash(account);
        account.giveRoles(roles);
        audit.record(
                actor, AuditFact.done("ACCOUNT_ROLES", "ACCOUNT", account.id(), before, HeldAccounts.hash(account)));
    }

    /** Whoever never logged in waits for his first login again; the three months begin anew. */
    private IssuedPassword reactivate(Actor actor, Account account, Set<Role> roles, Instant now) {
        String before = HeldAccounts.hash(account);
        boolean unused = account.wayBack() == AccountAction.GIVE_BACK_PENDING;
        account.apply(unused ? AccountAction.REOPEN : AccountAction.REACTIVATE, now)
                .orThrow();
        account.keepRoles(roles);
        var issued = issue(account, now);
        audit.record(
                actor,
                AuditFact.done("ACCOUNT_REACTIVATED", "ACCOUNT", account.id(), before, HeldAccounts.hash(account)));
        return issued;
    }

    private IssuedPassword issue(Account account, Instant now) {
        String once = passwords.inventOnce();
        Instant expires = now.plus(PasswordResets.VALID);
        account.giveOncePassword(passwords.hash(once), expires);
        return new IssuedPassword(account.loginName(), account.displayName(), once, expires);
    }
}
