package org.sheyin.permission.model;

import static org.sheyin.permission.model.PermissionAction.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** The rules of each step of a request in one visible list. */
final class PermissionRules {
    /** Longest note and reason. */
    static final int NOTE = 300;

    static final String ART = "21(1)";

    private static final List<Rule<Situation>> REVIEW = List.of(
            PermissionRules::stepIsOfTheAgency, PermissionRules::reviewerDidNotFile, PermissionRules::noteIsShort);

    private static final Map<PermissionAction, List<Rule<Situation>>> RULES = new EnumMap<>(Map.of(
            SAVE, List.of(PermissionRules::stepIsOfTheBank),
            DISCARD, List.of(PermissionRules::stepIsOfTheBank),
            SUBMIT,
                    List.of(
                            PermissionRules::stepIsOfTheBank,
                            PermissionRules::rowsAreRight,
                            PermissionRules::stampedScanIsThere),
            AGREE, REVIEW,
            DECLINE, REVIEW,
            OPEN, List.of(PermissionRules::stepIsOfTheOfficer, PermissionRules::openerDidNothingBefore),
            ANSWER, List.of(PermissionRules::stepIsOfTheOfficer, PermissionRules::noteIsShort)));

    private PermissionRules() {}

    /** What the rules look at. */
    record Situation(PermissionRequest request, PermissionFacts facts, Actor actor) {}

    static Decision judge(PermissionAction action, Situation situation) {
        return Decision.all(RULES.getOrDefault(action, List.of()).stream()
                .map(rule -> rule.judge(situation))
                .toList());
    }

    /** Whether the person is of the side whose step it is. */
    static boolean isOffered(PermissionRequest request, PermissionAction action, Actor actor) {
        var situation = new Situation(request, PermissionFacts.none(), actor);
        return switch (action) {
            case SAVE, DISCARD, SUBMIT -> stepIsOfTheBank(situation).isAllowed();
            case AGREE, DECLINE -> stepIsOfTheAgency(situation).isAllowed();
            case OPEN, ANSWER -> stepIsOfTheOfficer(situation).isAllowed();
            case BEGIN -> false;
        };
    }

    private static Decision stepIsOfTheBank(Situation s) {
        boolean here = s.actor().kind() == OrgKind.BANK
                && s.actor().bankId() == s.request().bankId();
        return Decision.when(here, Reason.of("PERMISSION-21-13", ART));
    }

    private static Decision stepIsOfTheAgency(Situation s) {
        return Decision.when(s.actor().kind() == OrgKind.AGENCY && isOfTheCity(s), Reason.of("PERMISSION-21-8", ART));
    }

    private static Decision stepIsOfTheOfficer(Situation s) {
        return Decision.when(s.actor().kind() == OrgKind.ADMIN && isOfTheCity(s), Reason.of("PERMISSION-21-15", ART));
    }

    private static boolean isOfTheCity(Situation s) {
        return s.actor().cityCode().equals(s.request().cityCode());
    }

    private static Decision rowsAreRight(Situation s) {
        return Decision.all(s.facts().missing().stream().map(Decision::refuse).toList());
    }

    private static Decision stampedScanIsThere(Situation s) {
        return Decision.when(
                s.facts().scanned(), Reason.of("PERMISSION-21-7", ART).atField("scan"));
    }

    private static Decision reviewerDidNotFile(Situation s) {
        return Decision.when(s.actor().accountId() != s.request().filedBy(), Reason.of("PERMISSION-21-5", ART));
    }

    private static Decision openerDidNothingBefore(Situation s) {
        long opener = s.actor().accountId();
        return Decision.when(
                opener != s.request().filedBy() && opener != s.request().reviewedBy(),
                Reason.of("PERMISSION-21-5", ART));
    }

    static Decision noteIsShort(Situation s) {
        return isShort(s.facts().note());
    }

    static Decision isShort(String note) {
        return Decision.when(
                note.codePointCount(0, note.length()) <= NOTE,
                Reason.of("PERMISSION-21-12", ART, String.valueOf(NOTE)).atField("note"));
    }
}
