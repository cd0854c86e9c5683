package org.sheyin.permission.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;
import org.sheyin.shared.model.Reason;

/** The rules of each row of Annex 3, and of the rows together. Every refusal names row and column. */
public final class PermissionRowRules {
    /** Longest name. */
    static final int NAME = 30;

    private static final String ANNEX = "Annex 3";
    private static final String ART = "21(1)";

    private static final List<Rule<Situation>> ROW = List.of(
            PermissionRowRules::nameIsGiven,
            PermissionRowRules::outletIsOfTheBank,
            PermissionRowRules::outletIsOpen,
            PermissionRowRules::outletNameMatches,
            PermissionRowRules::numberIsRight,
            PermissionRowRules::phoneIsRight,
            PermissionRowRules::itemsAreGiven,
            PermissionRowRules::itemsAreListed,
            PermissionRowRules::rightIsOfABank,
            PermissionRowRules::rightIsGiven,
            PermissionRowRules::completeOnlyWhereTheItemEndsAtTheBank,
            PermissionRowRules::nothingElseIsUnderWay,
            PermissionRowRules::fitsWhatIsGranted);

    private PermissionRowRules() {}

    /** @param place number of the row, from 1 */
    record Situation(int place, AppliedRow row, RowFacts facts, RequestType type, LocalDate today) {
        Reason reason(String rule, String article, String column, String... more) {
            var args = new ArrayList<String>();
            args.add(String.valueOf(place));
            args.addAll(List.of(more));
            return Reason.of(rule, article, args.toArray(String[]::new)).atField("row" + place + "-" + column);
        }
    }

    /** @param facts of one row */
    public static List<Reason> judge(
            RequestSheet sheet, RequestType type, Function<AppliedRow, RowFacts> facts, LocalDate today) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.when(
                !sheet.rows().isEmpty() && sheet.rows().size() <= RequestSheet.MOST,
                Reason.of("PERMISSION-A3-12", ANNEX, String.valueOf(RequestSheet.MOST))
                        .atField("rows")));
        Set<String> seen = new HashSet<>();
        Set<String> cities = new HashSet<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var s = new Situation(
                    i + 1, sheet.rows().get(i), facts.apply(sheet.rows().get(i)), type, today);
            ROW.forEach(rule -> decisions.add(rule.judge(s)));
            decisions.add(rowIsNotThereTwice(s, seen));
            s.facts().outlet().map(Outlet::cityCode).ifPresent(cities::add);
        }
        decisions.add(Decision.when(
                cities.size() <= 1, Reason.of("PERMISSION-A3-13", ANNEX).atField("rows")));
        return Decision.all(decisions).reasons();
    }

    private static Decision nameIsGiven(Situation s) {
        String name = s.row().name();
        return Decision.when(
                !name.isEmpty() && name.codePointCount(0, name.length()) <= NAME,
                s.reason("PERMISSION-A3-1", ANNEX, "name", String.valueOf(NAME)));
    }

    private static Decision outletIsOfTheBank(Situation s) {
        return Decision.when(
                s.facts().outlet().isPresent(),
                s.reason("PERMISSION-A3-2", ANNEX, "outletCode", s.row().outletCode()));
    }

    private static Decision outletIsOpen(Situation s) {
        return Decision.when(
                s.facts().outlet().map(Outlet::isOpen).orElse(true) || s.type() == RequestType.CANCEL,
                s.reason("PERMISSION-A3-3", ANNEX, "outletCode", s.row().outletName()));
    }

    private static Decision outletNameMatches(Situation s) {
        String known = s.facts().outlet().map(Outlet::name).orElse(s.row().outletName());
        return Decision.when(
                known.equals(s.row().outletName()), s.reason("PERMISSION-A3-4", ANNEX, "outletName", known));
    }

    private static Decision numberIsRight(Situation s) {
        String number = s.row().idNumber();
        return Decision.when(
                number.length() == 18 && IdentityNumber.check(number, s.today()).isValid(),
                s.reason("PERMISSION-A3-5", ANNEX, "idNumber"));
    }

    private static Decision phoneIsRight(Situation s) {
        return Decision.when(
                MobileNumber.check(s.row().phone()).isValid(), s.reason("PERMISSION-A3-6", ANNEX, "phone"));
    }

    private static Decision itemsAreGiven(Situation s) {
        return Decision.when(!s.row().items().isEmpty(), s.reason("PERMISSION-A3-7", ANNEX, "items"));
    }

    /** What is no longer listed may still be given back. */
    private static Decision itemsAreListed(Situation s) {
        var others = s.row().items().stream()
                .filter(item -> !s.facts().open().containsKey(item))
                .toList();
        boolean known = s.facts().outlet().isEmpty() || s.type() == RequestType.CANCEL;
        return Decision.when(
                known || others.isEmpty(), s.reason("PERMISSION-A3-8", ANNEX, "items", String.join(" ", others)));
    }

    /** Invariant 1: nobody at a bank reviews or approves. */
    private static Decision rightIsOfABank(Situation s) {
        return Decision.when(
                !BankRight.isForbidden(s.row().right()),
                s.reason("PERMISSION-21-1", ART, "right", s.row().right()));
    }

    private static Decision rightIsGiven(Situation s) {
        return Decision.when(
                BankRight.parse(s.row().right()).isPresent()
                        || BankRight.isForbidden(s.row().right()),
                s.reason("PERMISSION-A3-9", ANNEX, "right"));
    }

    private static Decision completeOnlyWhereTheItemEndsAtTheBank(Situation s) {
        boolean complete = BankRight.parse(s.row().right()).equals(java.util.Optional.of(BankRight.COMPLETE));
        var beyond = s.row().items().stream()
                .filter(item -> s.facts().open().get(item) == Authority.ACCEPT)
                .toList();
        return Decision.when(
                !complete || beyond.isEmpty() || s.type() == RequestType.CANCEL,
                s.reason("PERMISSION-A3-10", ANNEX, "right", String.join(" ", beyond)));
    }

    private static Decision rowIsNotThereTwice(Situation s, Set<String> seen) {
        boolean fresh = true;
        for (String item : s.row().items()) {
            boolean first = seen.add(s.row().idNumber() + " " + s.row().outletCode() + " " + item);
            fresh &= first || s.row().idNumber().isEmpty();
        }
        return Decision.when(fresh, s.reason("PERMISSION-A3-11", ANNEX, "items"));
    }

    private static Decision nothingElseIsUnderWay(Situation s) {
        return s.row().items().stream()
                .filter(s.facts().underWay()::containsKey)
                .findFirst()
                .map(item -> {
                    var other = s.facts().underWay().get(item);
                    return Decision.refuse(s.reason(
                            "PERMISSION-21-3",
                            ART,
                            "items",
                            item,
                            other.number(),
                            other.filer(),
                            "PERMISSION_" + other.state()));
                })
                .orElse(Decision.ALLOWED);
    }

    private static Decision fitsWhatIsGranted(Situation s) {
        var granted = s.facts().granted();
        if (s.type() == RequestType.OPEN) {
            var had = s.row().items().stream().filter(granted::containsKey).toList();
            return Decision.when(had.isEmpty(), s.reason("PERMISSION-21-9", ART, "items", String.join(" ", had)));
        }
        var wanting = s.row().items().stream()
                .filter(item -> !granted.containsKey(item)
                        || s.type() == RequestType.CHANGE
                                && granted.get(item).word().equals(s.row().right()))
                .toList();
        return Decision.when(wanting.isEmpty(), s.reason("PERMISSION-21-10", ART, "items", String.join(" ", wanting)));
    }
}
