package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.NewClerk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/** 离岗移交: what lies in the tray of somebody who leaves goes to a handler of the same outlet (Art 21(2)). */
@Stateless
public class CaseHandover {
    private StaffRepository staff;
    private AccountRepository accounts;
    private CaseRepository cases;
    private CaseTransitions transitions;
    private HandoverQueries queries;
    private Clock clock;

    public CaseHandover() {}

    @Inject
    public CaseHandover(
            StaffRepository staff,
            AccountRepository accounts,
            CaseRepository cases,
            CaseTransitions transitions,
            HandoverQueries queries,
            Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.cases = cases;
        this.transitions = transitions;
        this.queries = queries;
        this.clock = clock;
    }

    /** The person's tray; refused when he is not there for this reader. */
    @UseCase(Right.CASE_HAND_OVER)
    public HandoverView open(Actor actor, long staffId) {
        StaffMember member = member(staffId);
        Long account = member.accountId();
        return account == null
                ? new HandoverView(member.name(), List.of(), List.of())
                : new HandoverView(member.name(), queries.tray(account), queries.handlers(account));
    }

    /** Hands the whole tray over, or nothing of it. @return how many cases */
    @UseCase(Right.CASE_HAND_OVER)
    public int handOver(Actor actor, long staffId, long toAccount, String reason) {
        Instant now = clock.instant();
        Long account = member(staffId).accountId();
        var tray = account == null ? List.<HandoverView.Row>of() : queries.tray(account);
        var facts = CaseFacts.with().note(reason).clerk(clerk(toAccount)).build();
        for (HandoverView.Row row : tray) {
            CaseFile file = cases.lock(row.id()).orElseThrow(CaseAccess::notThere);
            transitions.step(file, CaseAction.HAND_OVER, facts, actor, now).orThrow();
        }
        return tray.size();
    }

    private StaffMember member(long staffId) {
        return staff.find(staffId).orElseThrow(() -> new RefusedException(Reason.of("STAFF-10-5", "10")));
    }

    /** Null when there is no such account at an outlet, or it may not act any more. */
    private NewClerk clerk(long accountId) {
        return accounts.find(accountId)
                .filter(account ->
                        account.state().mayLogIn() && account.affiliation().outletId() != null)
                .map(account -> new NewClerk(
                        account.id(),
                        account.displayName(),
                        account.affiliation().outletId(),
                        account.rights()))
                .orElse(null);
    }
}
