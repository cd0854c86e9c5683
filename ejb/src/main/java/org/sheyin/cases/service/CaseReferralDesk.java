package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseReferral;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.Jurisdiction;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * 移送: an approver refers a case that belongs elsewhere to the competent agency, also across cities. It goes there as a new
 * version through the hand-off and waits in that agency's queue; the due clock neither stops nor begins anew. The former
 * agency goes on seeing the case and no longer acts on it.
 */
@Stateless
public class CaseReferralDesk {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private CaseTimes times;
    private OrganizationRepository organizations;
    private MonthIds ids;
    private Clock clock;

    public CaseReferralDesk() {}

    @Inject
    public CaseReferralDesk(
            CaseRepository cases,
            CaseTransitions transitions,
            CaseTimes times,
            OrganizationRepository organizations,
            MonthIds ids,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.times = times;
        this.organizations = organizations;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase(Right.CASE_APPROVE)
    public ReferView open(Actor actor, long caseId) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        CaseRules.judgeSide(file, CaseAction.REFER, actor).orThrow();
        Instant now = clock.instant();
        Instant dueAt = file.clock().dueAt();
        long own = file.jurisdiction().agencyId();
        return new ReferView(
                file.id(),
                file.caseNumber(),
                file.item().code(),
                file.item().name(),
                file.state(),
                file.version(),
                isOpen(file),
                dueAt,
                dueAt == null ? 0 : times.workingDaysLeft(dueAt, now),
                times.horizon(now).of(dueAt),
                file.claim().holderName(),
                organizations.agency(own).map(Agency::name).orElse(""),
                choices(own));
    }

    private List<ReferView.Choice> choices(long own) {
        return organizations.agencies().stream()
                .filter(agency -> agency.id() != own)
                .map(agency -> new ReferView.Choice(agency.id(), agency.name()))
                .toList();
    }

    @UseCase(Right.CASE_APPROVE)
    public void refer(Actor actor, @Valid Refer command) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(command.caseId()).orElseThrow(CaseAccess::notThere);
        new LateDecision(actor, times.value("case.claim.hours", now), now)
                .judgeSeen(file, command.version(), isOpen(file), cases.lastEvent(file.id()))
                .orThrow();
        long from = file.jurisdiction().agencyId();
        var facts = CaseFacts.with()
                .note(command.reason())
                .agency(to(command.agencyId(), file.jurisdiction()))
                .build();
        transitions.step(file, CaseAction.REFER, facts, actor, now).orThrow();
        cases.add(new CaseReferral(ids.next("case_referral", now), file, from, facts.note(), actor, now));
    }

    private static boolean isOpen(CaseFile file) {
        return CaseLifecycle.TABLE.next(file.state(), CaseAction.REFER).isPresent();
    }

    /** Null when there is no such agency. */
    private Jurisdiction to(long agencyId, Jurisdiction from) {
        return organizations
                .agency(agencyId)
                .map(agency -> {
                    String region = agency.regionCode();
                    return from.referredTo(agency.id(), region.substring(0, 4) + "00", region);
                })
                .orElse(null);
    }
}
