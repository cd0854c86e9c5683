package org.sheyin.cases.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/** The rules of the agency's steps; which of them stands before which step is listed in {@link CaseRules}. */
final class ReviewRules {
    private ReviewRules() {}

    /** Another agency's people may see the case, as the city sees its counties, but it is decided where it is competent. */
    static Decision isOfTheAgency(CaseFile file, Actor actor) {
        return Decision.when(actor.agencyId() == file.jurisdiction().agencyId(), Reason.of("CASE-6-3", "6"));
    }

    /** {@code rightBefore} is that of who takes part by the step: the actor, or whom the case is given to. */
    static Decision onePersonOneRight(CaseSituation s) {
        Right part = s.action().partFrom(s.file().state());
        Right before = s.facts().rightBefore();
        return Decision.when(
                part == null || before == null || before == part,
                Reason.of("CASE-21-1", "21", before == null ? "" : before.name()));
    }

    static Decision reviewerHoldsClaim(CaseSituation s) {
        Claim claim = s.file().claim();
        boolean held = claim.isHeldBy(s.actor().accountId()) && !claim.isExpired(s.at());
        return Decision.when(
                held,
                s.facts().cited(Reason.of("CASE-20-3", "20", claim.holderName() == null ? "" : claim.holderName())));
    }

    static Decision claimIsExpired(CaseSituation s) {
        return Decision.when(s.file().claim().isExpired(s.at()), s.facts().cited(Reason.of("CASE-20-4", "20")));
    }

    static Decision givenToSomebodyElse(CaseSituation s) {
        var to = s.facts().holder();
        boolean other = to == null || !s.file().claim().isHeldBy(to.personId());
        return Decision.when(
                other,
                Reason.of("CASE-20-15", "20", String.valueOf(s.file().claim().holderName()))
                        .atField("holder"));
    }

    static Decision newHolderMayTakeTheStep(CaseSituation s) {
        var to = s.facts().holder();
        Right needed = CaseAction.CLAIM.rightFrom(s.file().state());
        boolean may = to != null
                && to.agencyId() == s.file().jurisdiction().agencyId()
                && to.rights().contains(needed);
        return Decision.when(may, Reason.of("CASE-20-16", "20", needed.name()).atField("holder"));
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

    /** Art 27: a decided case is reopened with the whole record, else with each part that is missing at its field. */
    static Decision correctionIsRecorded(CaseSituation s) {
        var record = s.facts().correction();
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("WRONG", !record.wrong().isEmpty());
        parts.put("FOUND", record.found() != null);
        parts.put("BASIS", !record.basis().isEmpty());
        parts.put("CONSEQUENCES", !record.consequences().isEmpty());
        parts.put("TOLD", !record.told().isEmpty());
        var missing = parts.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(part -> Reason.of("CASE-27-1", "27", part.getKey())
                        .atField(part.getKey().toLowerCase(Locale.ROOT)))
                .toList();
        return missing.isEmpty() ? Decision.ALLOWED : new Decision.Refused(missing);
    }

    static Decision nothingElseIsOpen(CaseSituation s) {
        return Decision.when(
                !s.facts().otherOpenCase(),
                Reason.of("CASE-27-2", "20(2)", s.file().item().name()));
    }

    static Decision correctionIsOverdue(CaseSituation s) {
        var due = s.file().clock().correctionDueAt();
        return Decision.when(due != null && s.at().isAfter(due), s.facts().cited(Reason.of("CASE-20-9", "20")));
    }

    /** The other side of the same minute, whenever the night's job comes: after the time for it nothing is corrected. */
    static Decision correctionIsInTime(CaseSituation s) {
        var due = s.file().clock().correctionDueAt();
        return Decision.when(due == null || !s.at().isAfter(due), Reason.of("CASE-20-23", "20(2)"));
    }

    static Decision referredElsewhere(CaseSituation s) {
        var target = s.facts().agency();
        boolean other =
                target != null && target.agencyId() != s.file().jurisdiction().agencyId();
        return Decision.when(other, Reason.of("CASE-6-2", "6").atField("agency"));
    }
}
