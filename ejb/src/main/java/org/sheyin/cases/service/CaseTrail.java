package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseRemark;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.Bank;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.outlet.model.OutletRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;

/** The parts of a case's view that name people, places and times. */
@ApplicationScoped
public class CaseTrail {
    private final CaseRepository cases;
    private final OrganizationRepository organizations;
    private final OutletRepository outlets;
    private final CaseTrailQueries queries;
    private final Corrections corrections;

    protected CaseTrail() {
        this(null, null, null, null, null);
    }

    @Inject
    public CaseTrail(
            CaseRepository cases,
            OrganizationRepository organizations,
            OutletRepository outlets,
            CaseTrailQueries queries,
            Corrections corrections) {
        this.cases = cases;
        this.organizations = organizations;
        this.outlets = outlets;
        this.queries = queries;
        this.corrections = corrections;
    }

    CaseView.Summary summary(CaseFile file) {
        var place = file.jurisdiction();
        return new CaseView.Summary(
                file.caseNumber(),
                file.state(),
                file.version(),
                file.applicant().name(),
                file.applicant().idMasked(),
                outlets.find(place.outletId()).map(Outlet::name).orElse(""),
                organizations.bank(place.bankId()).map(Bank::name).orElse(""),
                name(place.agencyId()),
                file.clerk().name(),
                file.clock().acceptedAt(),
                file.submittedAt(),
                file.deliveredAt(),
                file.receiptNo(),
                file.clock().dueAt(),
                file.clock().correctionDueAt(),
                file.claim().holderId(),
                file.claim().holderName(),
                file.claim().until(),
                file.decidedAt(),
                file.decisionNote(),
                file.legalBasis(),
                file.changedAt());
    }

    List<CaseView.Referral> referrals(long caseId) {
        return cases.referrals(caseId).stream()
                .map(one -> new CaseView.Referral(
                        name(one.fromAgency()), name(one.toAgency()), one.referrerName(), one.at(), one.reason()))
                .toList();
    }

    List<CaseView.Corrected> corrections(CaseFile file) {
        return corrections.of(file);
    }

    private String name(long agency) {
        return organizations.agency(agency).map(Agency::name).orElse("");
    }

    List<PageView> pages(long caseId) {
        Map<Long, Integer> sheets = queries.sheets(caseId);
        Function<CasePage, Integer> count =
                page -> page.attachmentId() == null ? 0 : sheets.getOrDefault(page.attachmentId(), 1);
        return cases.pages(caseId).stream()
                .map(page -> PageView.of(page, count.apply(page)))
                .collect(Collectors.toList());
    }

    List<CaseView.Step> steps(long caseId) {
        return queries.steps(caseId);
    }

    /** The agency oversees who looked; the bank does not see the agency's people at it. */
    List<CaseView.Look> looks(Actor actor, long caseId) {
        return actor.kind() == OrgKind.AGENCY ? queries.looks(caseId) : List.of();
    }

    CaseView.Remark remark(CaseRemark r) {
        return new CaseView.Remark(r.version(), r.fieldKey(), r.text(), r.authorName(), r.at(), r.pageId());
    }
}
