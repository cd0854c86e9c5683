package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.DeskView;
import org.sheyin.cases.service.Urgency;
import org.sheyin.catalogue.model.InsuranceType;

/**
 * Head of the review page.
 *
 * @param offered steps that the reviewer may take now
 * @param daysLeft working days until the due day
 */
public record ReviewHead(
        CaseView.Summary summary,
        String itemCode,
        String itemNameZh,
        String itemNameEn,
        InsuranceType insurance,
        int reviewSteps,
        Set<CaseAction> offered,
        boolean mine,
        int daysLeft,
        Urgency urgency)
        implements Serializable {
    private static final Set<CaseAction> APPROVALS =
            EnumSet.of(CaseAction.PASS, CaseAction.APPROVE, CaseAction.APPROVE_SECOND);

    static ReviewHead of(DeskView desk) {
        var item = desk.view().item();
        return new ReviewHead(
                desk.view().summary(),
                item.code(),
                item.name().zh(),
                item.name().en(),
                item.insurance(),
                item.reviewSteps(),
                desk.offered(),
                desk.mine(),
                desk.daysLeft(),
                desk.urgency());
    }

    public boolean offers(String action) {
        return offered.contains(CaseAction.valueOf(action));
    }

    /** The kind of approval that is due: PASS, APPROVE or APPROVE_SECOND; empty when none is. */
    public String approval() {
        return offered.stream()
                .filter(APPROVALS::contains)
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }

    /** Milliseconds until the claim runs out, 0 when nobody holds one. */
    public long claimLeft() {
        var until = summary.claimedUntil();
        return until == null
                ? 0
                : Math.max(0, Duration.between(Instant.now(), until).toMillis());
    }

    /** Whether it is still to be decided: only then the due time presses. */
    public boolean open() {
        return summary.state().isOpen();
    }

    public boolean claimable() {
        return offers("CLAIM") || offers("CLAIM_SECOND");
    }
}
