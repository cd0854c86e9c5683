package org.sheyin.shared.model;

import java.util.List;

/**
 * Why something is refused or limited: rule, article, parameter, its value and version, and the message that tells what
 * to do next (invariant 20).
 *
 * @param ruleId stable id naming the article, such as {@code CASE-20-2a}; also the message key
 * @param article article of the measures, such as {@code 20(2)}
 * @param parameter key of the rule parameter, empty when none
 * @param value the value that led to the refusal, masked when personal
 * @param version version of the parameter or definition, 0 when none
 * @param field key of the form field or material line to go to, empty when none
 * @param args arguments of the message
 */
public record Reason(
        String ruleId, String article, String parameter, String value, int version, String field, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String ruleId, String article, String... args) {
        return new Reason(ruleId, article, "", "", 0, "", List.of(args));
    }

    public Reason withParameter(String key, String parameterValue, int parameterVersion) {
        return new Reason(ruleId, article, key, parameterValue, parameterVersion, field, args);
    }

    public Reason atField(String fieldKey) {
        return new Reason(ruleId, article, parameter, value, version, fieldKey, args);
    }
}
