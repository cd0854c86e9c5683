package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.model.AccountRequestRepository;
import org.sheyin.account.model.AccountRequestRules.Facts;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/** What the rules of a request ask of a person and his account. */
@ApplicationScoped
public class AccountFacts {
    private final StaffRepository staff;
    private final AccountRepository accounts;
    private final AccountRequestRepository requests;

    protected AccountFacts() {
        this(null, null, null);
    }

    @Inject
    public AccountFacts(StaffRepository staff, AccountRepository accounts, AccountRequestRepository requests) {
        this.staff = staff;
        this.accounts = accounts;
        this.requests = requests;
    }

    /** @param request id of the request itself, 0 while it is being made */
    Facts of(StaffMember member, AccountAsk ask, long request) {
        var account = account(member);
        return new Facts(
                member,
                member.leftOn() == null && !staff.hasFiledLeaving(member.id()),
                account.map(Account::state).orElse(null),
                account.map(Account::roles).orElse(Set.of()),
                ask.kind() == AccountRequestKind.OPEN && requests.isTaken(ask.loginName(), request));
    }

    private Optional<Account> account(StaffMember member) {
        return Optional.ofNullable(member.accountId()).flatMap(accounts::find);
    }
}
