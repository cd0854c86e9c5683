package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseEvent;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.Claim;
import org.sheyin.cases.model.NewHolder;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * 改派: a supervisor takes a case out of the hands of somebody who is away and gives it to another person of the agency who
 * may take its present step. Whom it is taken from is told at the next click ({@link LateDecision}) and keeps what he typed.
 */
@Stateless
public class CaseReassignment {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private CaseTimes times;
    private AccountRepository accounts;
    private ColleagueQueries colleagues;
    private Clock clock;

    public CaseReassignment() {}

    @Inject
    public CaseReassignment(
            CaseRepository cases,
            CaseTransitions transitions,
            CaseTimes times,
            AccountRepository accounts,
            ColleagueQueries colleagues,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.times = times;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Who has the case, since when, and who may take it. */
    @UseCase(Right.CASE_SUPERVISE)
    public ReassignView open(Actor actor, long caseId) {
        Instant now = clock.instant();
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        CaseRules.judgeSide(file, CaseAction.REASSIGN, actor).orThrow();
        boolean held = file.state().isClaimed();
        Right needed = CaseAction.CLAIM.rightFrom(file.state());
        return new ReassignView(
                file.id(),
                file.caseNumber(),
                file.item().code(),
                file.item().name(),
                file.state(),
                file.clock().dueAt(),
                held ? file.claim().holderId() : null,
                file.claim().holderName(),
                cases.lastEvent(caseId).map(CaseEvent::at).orElse(null),
                file.claim().until(),
                times.value("case.claim.hours", now),
                held ? colleagues.of(file, needed, now) : List.of());
    }

    @UseCase(Right.CASE_SUPERVISE)
    public void reassign(Actor actor, @Valid Reassign command) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(command.caseId()).orElseThrow(CaseAccess::notThere);
        new LateDecision(actor, times.value("case.claim.hours", now), now)
                .judgeTaking(file, command.from(), cases.lastEvent(file.id()))
                .orThrow();
        var facts = CaseFacts.with().note(command.reason()).holder(holder(command.to(), now));
        transitions.step(file, CaseAction.REASSIGN, facts.build(), actor, now).orThrow();
    }

    /** Null when there is no such account, or it may not act any more. */
    private NewHolder holder(long accountId, Instant now) {
        return accounts.find(accountId)
                .filter(account ->
                        account.state().mayLogIn() && account.affiliation().agencyId() != null)
                .map(account -> new NewHolder(
                        new Claim(account.id(), account.displayName(), times.claimUntil(now)),
                        account.affiliation().agencyId(),
                        account.rights()))
                .orElse(null);
    }
}
