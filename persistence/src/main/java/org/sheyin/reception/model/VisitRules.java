package org.sheyin.reception.model;

import static org.sheyin.reception.model.VisitAction.*;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** The rules of each step in one visible list. The id names the article; each rule has a test. */
final class VisitRules {
    /** Who takes the step; judged for what a page offers as well. */
    private static final List<Rule<VisitSituation>> WHO = List.of(
            VisitRules::stepIsOfTheOutlet, VisitRules::whoAnswersForItTakesTheStep, VisitRules::destinationIsOnesOwn);

    private static final Map<VisitAction, List<Rule<VisitSituation>>> RULES = new EnumMap<>(Map.of(
            ARRIVE,
            List.of(VisitRules::arrivalIsWrittenDown, VisitRules::needMustBeOpenHere),
            HAND_ON,
            List.of(VisitRules::receiverIsOfTheDesk),
            FINISH,
            List.of(VisitRules::endNamesReason)));

    private VisitRules() {}

    static Decision judge(VisitSituation situation) {
        return Decision.all(Stream.concat(WHO.stream(), RULES.getOrDefault(situation.action(), List.of()).stream())
                .map(rule -> rule.judge(situation))
                .toList());
    }

    /** The steps that this person may take now, as far as it depends on him. */
    static Set<VisitAction> offered(Visit visit, Actor actor, Instant at) {
        var offered = EnumSet.noneOf(VisitAction.class);
        for (VisitAction action : VisitLifecycle.TABLE.actionsFrom(visit.state())) {
            var situation = new VisitSituation(visit, action, VisitFacts.none(), actor, at);
            if (WHO.stream().allMatch(rule -> rule.judge(situation).isAllowed())) {
                offered.add(action);
            }
        }
        return offered;
    }

    /** Art 19: the posts of an outlet receive its own visitors; the bank's management looks on. */
    private static Decision stepIsOfTheOutlet(VisitSituation s) {
        boolean here = s.actor().kind() == OrgKind.BANK
                && s.actor().outletId() == s.visit().outletId();
        return Decision.when(here && s.actor().outletId() != 0, Reason.of("GUIDE-19-1", "19"));
    }

    /** Art 19(2), 首问责任. After the day's end any colleague clears up. */
    private static Decision whoAnswersForItTakesTheStep(VisitSituation s) {
        boolean allowed = s.dayIsOver()
                || s.facts().caseAccepted()
                || switch (s.action()) {
                    case ARRIVE, LEAVE, COME_BACK -> true;
                    case CALL, SERVE -> s.visit().state() == VisitState.WAITING || s.isHolder();
                    case FINISH -> s.isHolder();
                    case SEND, HAND_ON -> s.answersForIt();
                };
        return Decision.when(allowed, Reason.of("GUIDE-19-2", "19", s.visit().holderName()));
    }

    /** Clerks call those that wait for a window, guides the others. */
    private static Decision destinationIsOnesOwn(VisitSituation s) {
        boolean calls = s.visit().state() == VisitState.WAITING && (s.action() == CALL || s.action() == SERVE);
        var destination = s.visit().destination();
        return Decision.when(
                !calls || s.actor().may(destination.right()), Reason.of("GUIDE-20-2", "20(1)", destination.name()));
    }

    /** As little as suffices, and where the citizen was shown to; the arrival knows what it lacks. */
    private static Decision arrivalIsWrittenDown(VisitSituation s) {
        return s.facts().arrival();
    }

    private static Decision needMustBeOpenHere(VisitSituation s) {
        return Decision.when(
                s.facts().needOpen(),
                Reason.of("GUIDE-20-1", "20(1)", String.valueOf(s.visit().itemCode()))
                        .atField("item"));
    }

    private static Decision receiverIsOfTheDesk(VisitSituation s) {
        var receiver = s.facts().receiver();
        boolean fits = receiver != null
                && receiver.isOfTheDesk()
                && receiver.outletId() == s.visit().outletId()
                && receiver.accountId() != s.visit().holderId();
        return Decision.when(fits, Reason.of("GUIDE-19-3", "19").atField("receiver"));
    }

    private static Decision endNamesReason(VisitSituation s) {
        int length = s.facts().note().codePointCount(0, s.facts().note().length());
        return Decision.when(
                length > 0 && length <= Arrival.NOTE,
                Reason.of("GUIDE-20-4", "20(1)", String.valueOf(Arrival.NOTE)).atField("reason"));
    }
}
