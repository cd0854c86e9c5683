package org.sheyin.export.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** The rules of each step of an export. */
final class ExportRules {
    /** Shortest and longest purpose. */
    static final int SHORT = 4;

    static final int LONG = 200;

    private static final Map<ExportAction, List<Rule<Situation>>> RULES = new EnumMap<>(Map.of(
            ExportAction.REQUEST,
            List.of(ExportRules::purposeIsNamed),
            ExportAction.FETCH,
            List.of(ExportRules::someDownloadsAreLeft, ExportRules::daysAreNotOver)));

    private ExportRules() {}

    /** What the rules look at. */
    record Situation(ExportOrder order, Instant at) {}

    static Decision judge(ExportAction action, Situation situation) {
        return Decision.all(RULES.getOrDefault(action, List.of()).stream()
                .map(rule -> rule.judge(situation))
                .toList());
    }

    private static Decision purposeIsNamed(Situation s) {
        String purpose = s.order().purpose();
        int length = purpose.codePointCount(0, purpose.length());
        return Decision.when(
                length >= SHORT && length <= LONG,
                Reason.of("EXPORT-24-1", "24", String.valueOf(SHORT), String.valueOf(LONG))
                        .atField("purpose"));
    }

    private static Decision someDownloadsAreLeft(Situation s) {
        int most = s.order().mostDownloads();
        return Decision.when(s.order().downloads() < most, Reason.of("EXPORT-24-5", "24", String.valueOf(most)));
    }

    private static Decision daysAreNotOver(Situation s) {
        return Decision.when(s.at().isBefore(s.order().expiresAt()), Reason.of("EXPORT-24-6", "24"));
    }
}
