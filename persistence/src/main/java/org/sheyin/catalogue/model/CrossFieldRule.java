package org.sheyin.catalogue.model;

import java.util.List;

/**
 * A rule over several fields.
 *
 * @param id stable, such as {@code 01-01-R1}
 * @param rows key of the repeating field in each row of which the rule speaks, empty when it speaks of the form
 * @param when the rule speaks only when this holds
 * @param require a finding arises when this is false; unknown is no finding
 * @param fields fields to go to, in a row its columns; the first one leads
 * @param message may contain <code>{$field}</code> and <code>{#parameter}</code>
 * @param basis legal source, names the clause
 * @param parameters keys of the parameters that it uses
 */
public record CrossFieldRule(
        String id,
        String rows,
        Condition when,
        Condition require,
        List<String> fields,
        Bilingual message,
        Severity severity,
        String basis,
        List<String> parameters) {

    public CrossFieldRule {
        fields = List.copyOf(fields);
        parameters = List.copyOf(parameters);
    }
}
