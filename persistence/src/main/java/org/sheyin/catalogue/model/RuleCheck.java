package org.sheyin.catalogue.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Speaks the cross-field rules, of the form or of each row. */
final class RuleCheck {
    private RuleCheck() {}

    static List<Finding> check(FormContext context) {
        return context.form().rules().stream()
                .flatMap(rule -> rule.rows().isEmpty()
                        ? check(rule, rule.fields().get(0), context).stream()
                        : checkRows(rule, context))
                .toList();
    }

    private static Stream<Finding> checkRows(CrossFieldRule rule, FormContext context) {
        var rows = context.rows(rule.rows());
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> check(
                        rule,
                        "%s[%d].%s".formatted(rule.rows(), i, rule.fields().get(0)),
                        context.inRow(rows.get(i)))
                        .stream());
    }

    private static Optional<Finding> check(CrossFieldRule rule, String path, FormContext context) {
        return rule.when().holds(context) && rule.require().fails(context)
                ? Optional.of(finding(rule, path, context))
                : Optional.empty();
    }

    private static Finding finding(CrossFieldRule rule, String path, FormContext context) {
        var parts = rule.parameters().isEmpty()
                ? new String[] {""}
                : rule.parameters().get(0).split("=\\$", 2);
        return new Finding(
                path,
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
