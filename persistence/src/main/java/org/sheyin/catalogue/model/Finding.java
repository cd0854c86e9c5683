package org.sheyin.catalogue.model;

/**
 * Something that is wrong or worth saying about a form.
 *
 * @param fieldKey field to go to; in rows {@code rows[0].column}
 * @param ruleId stable id
 * @param article article or legal source
 * @param parameter key of the parameter, empty when none
 * @param value the parameter's value, empty when none
 */
public record Finding(
        String fieldKey,
        Severity severity,
        String messageZh,
        String messageEn,
        String ruleId,
        String article,
        String parameter,
        String value) {

    public boolean refuses() {
        return severity == Severity.REFUSE;
    }

    public String message(String language) {
        return new Bilingual(messageZh, messageEn).in(language);
    }
}
