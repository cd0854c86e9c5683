package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRequest;
import org.sheyin.account.model.AccountRequestRepository;
import org.sheyin.account.model.AccountRequestRules;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/** An organization asks for the accounts of its people; a security administrator for those of his region (Art 21(1)). */
@Stateless
public class AccountAsking {
    private StaffRepository staff;
    private AccountRequestRepository requests;
    private AccountFacts facts;
    private AuditTrail audit;
    private Clock clock;

    public AccountAsking() {}

    @Inject
    public AccountAsking(
            StaffRepository staff,
            AccountRequestRepository requests,
            AccountFacts facts,
            AuditTrail audit,
            Clock clock) {
        this.staff = staff;
        this.requests = requests;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RefusedException with all that {@link AccountRequestRules} say against it, or when one waits already */
    @UseCase(Right.ACCOUNT_ASK)
    public void ask(Actor actor, AccountAsk ask) {
        StaffMember member = staff.lock(ask.staffId())
                .filter(one -> actor.kind() == OrgKind.ADMIN || one.workplace().isKeptBy(actor))
                .orElseThrow(AccountAsking::notThere);
        Decision.when(!requests.isWaiting(member.id()), Reason.of("ACCOUNT-21-53", "21(1)"))
                .orThrow();
        AccountRequestRules.judge(ask, facts.of(member, ask, 0)).orThrow();
        requests.add(new AccountRequest(ask, actor, clock.instant()));
        audit.record(actor, AuditFact.done("ACCOUNT_ASK_" + ask.kind(), "STAFF", member.id(), "", ""));
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("ACCOUNT-21-55", "21"));
    }
}
