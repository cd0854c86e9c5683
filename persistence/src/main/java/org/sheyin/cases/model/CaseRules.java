package org.sheyin.cases.model;

import static org.sheyin.cases.model.CaseAction.*;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/** The rules of each step in one visible list. The id names the article; each rule has a test of its own. */
public final class CaseRules {
    private static final int HELP_WORDS = 1000;

    /** So that no step can be listed without them. */
    private static final List<Rule<CaseSituation>> BEFORE_EVERY_STEP =
            List.of(CaseRules::stepIsOfTheSide, ReviewRules::onePersonOneRight);

    private static final Map<CaseAction, List<Rule<CaseSituation>>> RULES = new EnumMap<>(CaseAction.class);

    static {
        RULES.put(
                ACCEPT,
                List.of(
                        CaseRules::itemMustBeOpenHere,
                        CaseRules::entryMustBeComplete,
                        CaseRules::entryMustMatchMaterial,
                        CaseRules::noOtherOpenCase,
                        CaseRules::repeatIsMeant));
        RULES.put(ASK_HELP, List.of(CaseRules::helpIsPutIntoWords));
        RULES.put(ANSWER_HELP, List.of(CaseRules::helpIsPutIntoWords));
        RULES.put(SUBMIT, List.of(CaseRules::completeItemStaysAtBank));
        RULES.put(
                RESUBMIT,
                List.of(
                        ReviewRules::correctionIsInTime,
                        CaseRules::itemMustBeOpenHere,
                        CaseRules::completeItemStaysAtBank,
                        CaseRules::entryMustBeComplete,
                        CaseRules::entryMustMatchMaterial));
        RULES.put(
                COMPLETE_AT_BANK,
                List.of(
                        CaseRules::itemMustBeOpenHere,
                        CaseRules::acceptItemIsDecidedByAgency,
                        CaseRules::completionNeedsProof));
        RULES.put(DELIVER, List.of(CaseRules::deliveredOnlyWithReceipt));
        RULES.put(RELEASE, List.of(ReviewRules::reviewerHoldsClaim));
        RULES.put(EXPIRE_CLAIM, List.of(ReviewRules::claimIsExpired));
        RULES.put(PASS, List.of(ReviewRules::reviewerHoldsClaim, ReviewRules::twoStepItemIsPassed));
        RULES.put(APPROVE, List.of(ReviewRules::reviewerHoldsClaim, ReviewRules::oneStepItemIsApproved));
        RULES.put(APPROVE_SECOND, List.of(ReviewRules::reviewerHoldsClaim));
        RULES.put(RETURN, List.of(ReviewRules::reviewerHoldsClaim, ReviewRules::returnNamesDefects));
        RULES.put(REJECT, List.of(ReviewRules::reviewerHoldsClaim, ReviewRules::rejectionNamesBasis));
        RULES.put(LAPSE, List.of(ReviewRules::correctionIsOverdue));
        RULES.put(
                WITHDRAW,
                List.of(CaseRules::itemMustBeOpenHere, CaseRules::stepNamesReason, CaseRules::withdrawalIsSigned));
        RULES.put(HAND_OVER, List.of(CaseRules::stepNamesReason, CaseRules::handedToAColleague));
        RULES.put(REFER, List.of(CaseRules::stepNamesReason, ReviewRules::referredElsewhere));
        RULES.put(REOPEN, List.of(ReviewRules::correctionIsRecorded, ReviewRules::nothingElseIsOpen));
        RULES.put(
                REASSIGN,
                List.of(
                        CaseRules::stepNamesReason,
                        ReviewRules::givenToSomebodyElse,
                        ReviewRules::newHolderMayTakeTheStep));
    }

    private CaseRules() {}

    /** All rules of the step together; a refusal names everything that stands against it. */
    public static Decision judge(CaseSituation situation) {
        var own = RULES.getOrDefault(situation.action(), List.of());
        return Decision.all(Stream.concat(BEFORE_EVERY_STEP.stream(), own.stream())
                .map(rule -> rule.judge(situation))
                .toList());
    }

    /** Whether the step is the actor's side's to take on this case at all: seeing it is not enough. */
    public static Decision judgeSide(CaseFile file, CaseAction action, Actor actor) {
        if (action == HAND_OVER && actor.outletId() == 0) {
            return isOfTheBank(file, actor);
        }
        if (action.right().allowedFor(OrgKind.BANK)) {
            return isOfTheOutlet(file, actor);
        }
        return action.right().allowedFor(OrgKind.AGENCY) ? ReviewRules.isOfTheAgency(file, actor) : Decision.ALLOWED;
    }

    /** Whether the actor may change form and material now: seeing a case, as a bank's manager does, is not enough. */
    public static Decision judgeChange(CaseFile file, Actor actor) {
        return Decision.all(List.of(
                isOfTheOutlet(file, actor),
                Decision.when(
                        file.state().isEditable(),
                        Reason.of("CASE-20-2f", "20(2)", file.state().name()))));
    }

    /**
     * What is submitted is what was compared: neither form nor material changed since, in another window or by a colleague.
     *
     * @param seen when the case had last been changed as it was compared, null when no page showed it
     */
    public static Decision judgeCompared(CaseFile file, Instant seen) {
        boolean same = seen == null
                || !file.state().isEditable()
                || seen.truncatedTo(ChronoUnit.MILLIS).equals(file.changedAt().truncatedTo(ChronoUnit.MILLIS));
        return Decision.when(same, Reason.of("CASE-20-2h", "20(2)").atField("confirmed"));
    }

    /** The same of the pages of one line: the signed withdrawal is taken in for as long as one may withdraw. */
    public static Decision judgeChange(CaseFile file, Actor actor, String lineKey) {
        if (!lineKey.equals(CasePage.WITHDRAWAL)) {
            return judgeChange(file, actor);
        }
        return Decision.all(List.of(
                isOfTheOutlet(file, actor),
                Decision.when(
                        CaseLifecycle.TABLE.next(file.state(), WITHDRAW).isPresent(),
                        Reason.of("CASE-20-2f", "20(2)", file.state().name()))));
    }

    /** Whether the paper may be printed now: only for what has happened, and full numbers not for everybody. */
    public static Decision judgePrint(CaseFile file, CasePaper paper, Actor actor) {
        return Decision.all(List.of(
                Decision.when(
                        paper.fits(file.state()),
                        Reason.of("CASE-20-14", "20", paper.name(), file.state().name())),
                Decision.when(
                        paper.isFor(actor),
                        Reason.of("ACCESS-21-1", "21", paper.right().permission()))));
    }

    static Decision stepIsOfTheSide(CaseSituation s) {
        return judgeSide(s.file(), s.action(), s.actor());
    }

    private static Decision isOfTheOutlet(CaseFile file, Actor actor) {
        boolean same = actor.bankId() == file.jurisdiction().bankId()
                && actor.outletId() == file.jurisdiction().outletId();
        return Decision.when(same, Reason.of("CASE-24-1", "24"));
    }

    /** Who manages the whole bank gives what somebody leaves behind to others of the same outlet, works on nothing himself. */
    private static Decision isOfTheBank(CaseFile file, Actor actor) {
        boolean same = actor.bankWide() && actor.bankId() == file.jurisdiction().bankId();
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

    /** After a closed case of the same person and item at this outlet the clerk says why it is done once more. */
    static Decision repeatIsMeant(CaseSituation s) {
        var earlier = s.facts().earlier();
        boolean meant = earlier.numbers().isEmpty() || !s.facts().note().isBlank();
        return meant ? Decision.ALLOWED : Decision.refuse(earlier.reason("CASE-20-2g"));
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

    /** Only the applicant gives an application up: with a signature, whose scan is kept with the case. */
    static Decision withdrawalIsSigned(CaseSituation s) {
        return Decision.when(s.facts().proven(), Reason.of("CASE-20-21", "20").atField(CasePage.WITHDRAWAL));
    }

    /** Art 21(2): a handler of the same outlet goes on with it. */
    static Decision handedToAColleague(CaseSituation s) {
        var to = s.facts().clerk();
        boolean may = to != null
                && to.outletId() == s.file().jurisdiction().outletId()
                && to.rights().contains(Right.CASE_ACCEPT);
        return Decision.when(may, Reason.of("CASE-21-3", "21(2)").atField("clerk"));
    }

    /** A question says what is in doubt, an answer what to do. */
    static Decision helpIsPutIntoWords(CaseSituation s) {
        String words = s.facts().note();
        return Decision.when(
                !words.isBlank() && words.length() <= HELP_WORDS,
                Reason.of("CASE-20-22", "20(2)", String.valueOf(HELP_WORDS)).atField("note"));
    }

    static Decision stepNamesReason(CaseSituation s) {
        return Decision.when(
                !s.facts().note().isBlank(), Reason.of("CASE-20-10", "20").atField("note"));
    }
}
