package org.sheyin.cases.model;

import static org.sheyin.cases.model.CaseAction.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/** The rules of each step in one visible list. The id names the article; each rule has a test of its own. */
public final class CaseRules {
    private static final Map<CaseAction, List<Rule<CaseSituation>>> RULES = new EnumMap<>(CaseAction.class);

    static {
        RULES.put(DISCARD, List.of(CaseRules::clerkIsOfTheOutlet));
        RULES.put(RESTORE, List.of(CaseRules::clerkIsOfTheOutlet));
        RULES.put(
                ACCEPT,
                List.of(
                        CaseRules::clerkIsOfTheOutlet,
                        CaseRules::itemMustBeOpenHere,
                        CaseRules::entryMustBeComplete,
                        CaseRules::entryMustMatchMaterial,
                        CaseRules::noOtherOpenCase));
        RULES.put(SUBMIT, List.of(CaseRules::clerkIsOfTheOutlet, CaseRules::completeItemStaysAtBank));
        RULES.put(
                RESUBMIT,
                List.of(
                        CaseRules::clerkIsOfTheOutlet,
                        CaseRules::completeItemStaysAtBank,
                        CaseRules::entryMustBeComplete,
                        CaseRules::entryMustMatchMaterial));
        RULES.put(COMPLETE_AT_BANK, List.of(CaseRules::acceptItemIsDecidedByAgency, CaseRules::completionNeedsProof));
        RULES.put(DELIVER, List.of(CaseRules::deliveredOnlyWithReceipt));
        RULES.put(CLAIM, List.of(CaseRules::onePersonOneRight));
        RULES.put(CLAIM_SECOND, List.of(CaseRules::onePersonOneRight));
        RULES.put(RELEASE, List.of(CaseRules::reviewerHoldsClaim));
        RULES.put(EXPIRE_CLAIM, List.of(CaseRules::claimIsExpired));
        RULES.put(PASS, List.of(CaseRules::reviewerHoldsClaim, CaseRules::twoStepItemIsPassed));
        RULES.put(APPROVE, List.of(CaseRules::reviewerHoldsClaim, CaseRules::oneStepItemIsApproved));
        RULES.put(APPROVE_SECOND, List.of(CaseRules::reviewerHoldsClaim, CaseRules::onePersonOneRight));
        RULES.put(RETURN, List.of(CaseRules::reviewerHoldsClaim, CaseRules::returnNamesDefects));
        RULES.put(REJECT, List.of(CaseRules::reviewerHoldsClaim, CaseRules::rejectionNamesBasis));
        RULES.put(LAPSE, List.of(CaseRules::correctionIsOverdue));
        RULES.put(WITHDRAW, List.of(CaseRules::clerkIsOfTheOutlet, CaseRules::stepNamesReason));
        RULES.put(
                REFER, List.of(CaseRules::stepNamesReason, CaseRules::referredElsewhere, CaseRules::onePersonOneRight));
        RULES.put(REOPEN, List.of(CaseRules::stepNamesReason, CaseRules::onePersonOneRight));
        RULES.put(REASSIGN, List.of(CaseRules::stepNamesReason));
    }

    private CaseRules() {}

    /** All rules of the step together; a refusal names everything that stands against it. */
    public static Decision judge(CaseAction action, CaseSituation situation) {
        return Decision.all(RULES.getOrDefault(action, List.of()).stream()
                .map(rule -> rule.judge(situation))
                .toList());
    }

    /** Whether the actor may change form and material now: seeing a case, as a bank's manager does, is not enough. */
    public static Decision judgeChange(CaseFile file, Actor actor) {
        return Decision.all(List.of(
                isOfTheOutlet(file, actor),
                Decision.when(
                        file.state().isEditable(),
                        Reason.of("CASE-20-2f", "20(2)", file.state().name()))));
    }

    /** Whether the paper may be printed now: only for what has happened. */
    public static Decision judgePrint(CaseFile file, CasePaper paper) {
        return Decision.when(
                paper.fits(file.state()),
                Reason.of("CASE-20-12", "20", paper.name(), file.state().name()));
    }

    static Decision clerkIsOfTheOutlet(CaseSituation s) {
        return isOfTheOutlet(s.file(), s.actor());
    }

    private static Decision isOfTheOutlet(CaseFile file, Actor actor) {
        boolean same = actor.bankId() == file.jurisdiction().bankId()
                && actor.outletId() == file.jurisdiction().outletId();
        return Decision.when(same, Reason.of("CASE-24-1", "24"));
    }

    static Decision itemMustBeOpenHere(CaseSituation s) {
        return s.facts().itemOpen();
    }

    static Decision entryMustBeComplete(CaseSituation s) {
        return s.facts().entry();
    }

    static Decision entryMustMatchMaterial(CaseSituation s) {
        return Decision.when(
                s.facts().confirmed(), Reason.of("CASE-20-2b", "20(2)").atField("confirmed"));
    }

    static Decision noOtherOpenCase(CaseSituation s) {
        return Decision.when(
                !s.facts().otherOpenCase(),
                Reason.of("CASE-20-2d", "20(2)", s.file().item().name()).atField("idNumber"));
    }

    static Decision completeItemStaysAtBank(CaseSituation s) {
        return Decision.when(
                !s.file().item().completesAtBank(),
                Reason.of("CASE-A2-2", "Annex 2", s.file().item().code()));
    }

    static Decision acceptItemIsDecidedByAgency(CaseSituation s) {
        return Decision.when(
                s.file().item().completesAtBank(),
                Reason.of("CASE-A2-1", "Annex 2", s.file().item().code()));
    }

    static Decision completionNeedsProof(CaseSituation s) {
        return Decision.when(
                s.facts().proven(),
                Reason.of("CASE-A2-3", "Annex 2", s.file().item().code()));
    }

    static Decision deliveredOnlyWithReceipt(CaseSituation s) {
        return Decision.when(!s.facts().receiptNo().isBlank(), Reason.of("CASE-6-1", "6"));
    }

    static Decision onePersonOneRight(CaseSituation s) {
        Right before = s.facts().rightBefore();
        return Decision.when(
                before == null || before == rightUsed(s),
                Reason.of("CASE-21-1", "21", before == null ? "" : before.name()));
    }

    /** The right in which the actor takes part by this step, told from the state (and, for approval, the actor). */
    static Right rightUsed(CaseSituation s) {
        return switch (s.file().state()) {
            case DELIVERED, IN_REVIEW -> Right.CASE_REVIEW;
            case REVIEWED, IN_SECOND_REVIEW -> Right.CASE_SECOND_REVIEW;
            default -> Right.CASE_APPROVE;
        };
    }

    static Decision reviewerHoldsClaim(CaseSituation s) {
        Claim claim = s.file().claim();
        boolean held = claim.isHeldBy(s.actor().accountId()) && !claim.isExpired(s.at());
        return Decision.when(held, Reason.of("CASE-20-3", "20", claim.holderName() == null ? "" : claim.holderName()));
    }

    static Decision claimIsExpired(CaseSituation s) {
        return Decision.when(s.file().claim().isExpired(s.at()), Reason.of("CASE-20-4", "20"));
    }

    static Decision twoStepItemIsPassed(CaseSituation s) {
        return Decision.when(s.file().item().reviewSteps() == 2, Reason.of("CASE-20-5", "20"));
    }

    static Decision oneStepItemIsApproved(CaseSituation s) {
        return Decision.when(s.file().item().reviewSteps() == 1, Reason.of("CASE-20-6", "20"));
    }

    static Decision returnNamesDefects(CaseSituation s) {
        return Decision.when(
                s.facts().defects() > 0, Reason.of("CASE-20-7", "20").atField("defects"));
    }

    static Decision rejectionNamesBasis(CaseSituation s) {
        boolean named = !s.facts().legalBasis().isBlank() && !s.facts().note().isBlank();
        return Decision.when(named, Reason.of("CASE-20-8", "20").atField("legalBasis"));
    }

    static Decision correctionIsOverdue(CaseSituation s) {
        var due = s.file().clock().correctionDueAt();
        return Decision.when(
                due != null && s.at().isAfter(due),
                Reason.of("CASE-20-9", "20").withParameter("case.correction.wd", String.valueOf(due), 0));
    }

    static Decision stepNamesReason(CaseSituation s) {
        return Decision.when(
                !s.facts().note().isBlank(), Reason.of("CASE-20-10", "20").atField("note"));
    }

    static Decision referredElsewhere(CaseSituation s) {
        var target = s.facts().agency();
        boolean other =
                target != null && target.agencyId() != s.file().jurisdiction().agencyId();
        return Decision.when(other, Reason.of("CASE-6-2", "6").atField("agency"));
    }
}
