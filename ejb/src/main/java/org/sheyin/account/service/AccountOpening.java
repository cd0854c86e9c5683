package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.account.model.AccountRequest;
import org.sheyin.account.model.AccountRequestRepository;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/** The security administrator opens, changes or gives back what somebody else asked for, or declines (Art 21(1)). */
@Stateless
public class AccountOpening {
    private AccountRequestRepository requests;
    private StaffRepository staff;
    private RequestedAccounts accounts;
    private AuditTrail audit;
    private Clock clock;

    public AccountOpening() {}

    @Inject
    public AccountOpening(
            AccountRequestRepository requests,
            StaffRepository staff,
            RequestedAccounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.staff = staff;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param answer told to who asked; a refusal says why
     * @return the one-use password of an account that was opened or given back; it is not shown again
     */
    @UseCase(Right.ACCOUNT_OPEN)
    public Optional<IssuedPassword> decide(Actor actor, long requestId, boolean confirm, String answer) {
        Instant now = clock.instant();
        AccountRequest request = requests.lock(requestId).orElseThrow(AccountAsking::notThere);
        StaffMember member = staff.lock(request.staffId()).orElseThrow(AccountAsking::notThere);
        request.decide(confirm, answer, actor, member.accountId(), now).orThrow();
        audit.record(
                actor,
                AuditFact.done(
                        confirm ? "ACCOUNT_REQUEST_DONE" : "ACCOUNT_REQUEST_DECLINED",
                        "STAFF",
                        member.id(),
                        "",
                        Digest.sha256(request.kind() + " " + request.answer())));
        return confirm ? accounts.carryOut(actor, request, member, now) : Optional.empty();
    }
}
