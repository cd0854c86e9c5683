package org.sheyin.recovery.model;

import static org.sheyin.recovery.model.RecoveryAction.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** The rules of each step of a recovery in one visible list. */
final class RecoveryRules {
    /** Longest note and reason. */
    static final int NOTE = 300;

    private static final String ROW = "Annex 2";

    private static final List<Rule<Situation>> CAME_BACK = List.of(
            RecoveryRules::stepIsOfThePayingBank,
            RecoveryRules::amountIsAtMostTheRest,
            RecoveryRules::dayIsNotToCome,
            RecoveryRules::wayIsNamed,
            RecoveryRules::noteIsShort);

    private static final Map<RecoveryAction, List<Rule<Situation>>> RULES = new EnumMap<>(Map.of(
            RECORD_PART,
            CAME_BACK,
            RECORD_REST,
            CAME_BACK,
            HAND_BACK,
            List.of(RecoveryRules::stepIsOfThePayingBank, RecoveryRules::reasonIsNamed, RecoveryRules::noteIsShort),
            ASSIGN,
            List.of(RecoveryRules::stepIsOfTheAgency, RecoveryRules::reasonIsNamed, RecoveryRules::noteIsShort),
            FALL_DUE,
            List.of(RecoveryRules::dayHasPassed)));

    private RecoveryRules() {}

    /** What the rules look at. */
    record Situation(Recovery task, RecoveryAction action, RecoveryFacts facts, Actor actor, LocalDate today) {}

    static Decision judge(Situation situation) {
        return Decision.all(RULES.getOrDefault(situation.action(), List.of()).stream()
                .map(rule -> rule.judge(situation))
                .toList());
    }

    /** Whether the person is of the side whose step it is. */
    static boolean isOffered(Recovery task, RecoveryAction action, Actor actor) {
        var situation = new Situation(task, action, RecoveryFacts.none(), actor, LocalDate.MAX);
        return switch (action) {
            case RECORD_PART, RECORD_REST, HAND_BACK ->
                stepIsOfThePayingBank(situation).isAllowed();
            case ASSIGN -> stepIsOfTheAgency(situation).isAllowed();
            default -> false;
        };
    }

    private static Decision stepIsOfThePayingBank(Situation s) {
        boolean here = s.actor().kind() == OrgKind.BANK
                && s.actor().bankId() == s.task().bankId();
        return Decision.when(here, Reason.of("RECOVERY-A2-4", ROW));
    }

    private static Decision stepIsOfTheAgency(Situation s) {
        boolean here = s.actor().kind() == OrgKind.AGENCY
                && s.actor().agencyId() == s.task().agencyId();
        return Decision.when(here, Reason.of("RECOVERY-A2-8", ROW));
    }

    private static Decision amountIsAtMostTheRest(Situation s) {
        long fen = s.facts().fen();
        String rest = Fen.yuan(s.task().restFen()).toPlainString();
        return Decision.when(
                fen > 0 && fen <= s.task().restFen(),
                Reason.of("RECOVERY-A2-1", ROW, rest).atField("amount"));
    }

    private static Decision dayIsNotToCome(Situation s) {
        LocalDate day = s.facts().paidOn();
        return Decision.when(
                day != null && !day.isAfter(s.today()),
                Reason.of("RECOVERY-A2-3", ROW, s.today().toString()).atField("paidOn"));
    }

    private static Decision wayIsNamed(Situation s) {
        return Decision.when(
                s.facts().way() != null, Reason.of("RECOVERY-A2-7", ROW).atField("way"));
    }

    private static Decision reasonIsNamed(Situation s) {
        return Decision.when(
                !s.facts().note().isEmpty(), Reason.of("RECOVERY-A2-5", ROW).atField("reason"));
    }

    private static Decision noteIsShort(Situation s) {
        String note = s.facts().note();
        return Decision.when(
                note.codePointCount(0, note.length()) <= NOTE,
                Reason.of("RECOVERY-A2-9", ROW, String.valueOf(NOTE)).atField("note"));
    }

    private static Decision dayHasPassed(Situation s) {
        return Decision.when(
                s.today().isAfter(s.task().dueOn()),
                Reason.of("RECOVERY-A2-10", ROW, s.task().dueOn().toString()));
    }
}
