package org.sheyin.catalogue.model;

import java.util.List;

/** Speaks the cross-field rules. */
final class RuleCheck {
    private RuleCheck() {}

    static List<Finding> check(FormContext context) {
        return context.form().rules().stream()
                .filter(rule -> rule.when().holds(context) && rule.require().fails(context))
                .map(rule -> finding(rule, context))
                .toList();
    }

    private static Finding finding(CrossFieldRule rule, FormContext context) {
        var parts = rule.parameters().isEmpty()
                ? new String[] {""}
                : rule.parameters().get(0).split("=\\$", 2);
        return new Finding(
                rule.fields().get(0),
                rule.severity(),
                FormMessages.fill(rule.message().zh(), "zh", context),
                FormMessages.fill(rule.message().en(), "en", context),
                rule.id(),
                rule.basis(),
                parts[0],
                valueOf(parts, context));
    }

    /** A table is named together with the field that shows its outcome: {@code retirementDelay=$statutoryMonth}. */
    private static String valueOf(String[] parts, FormContext context) {
        if (parts[0].isEmpty()) {
            return "";
        }
        return parts.length == 2 ? context.value(parts[1]) : context.parameter(parts[0]);
    }
}
