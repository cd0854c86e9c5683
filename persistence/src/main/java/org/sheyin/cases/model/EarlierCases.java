package org.sheyin.cases.model;

import java.util.List;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Reason;

/**
 * Closed cases of the same person and item at the outlet that accepts (Art 20(2)).
 *
 * @param numbers their case numbers, the newest first
 * @param within for how long a closed case counts (case.duplicate.days), null when nobody asked
 */
public record EarlierCases(List<String> numbers, ParameterValue within) {
    public static final EarlierCases NONE = new EarlierCases(List.of(), null);

    /** What the trail keeps of a confirmed repeat: after which cases, and why; empty when there is nothing to confirm. */
    public String confirmed(String reason) {
        return numbers.isEmpty() || reason.isBlank() ? "" : text() + "：" + reason.strip();
    }

    Reason reason(String ruleId) {
        return within.cite(Reason.of(ruleId, "20(2)", text())).atField("repeatReason");
    }

    private String text() {
        return String.join("、", numbers);
    }
}
