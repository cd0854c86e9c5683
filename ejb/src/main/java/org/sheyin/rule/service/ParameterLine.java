package org.sheyin.rule.service;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.sheyin.rule.model.ParameterUnit;
import org.sheyin.rule.model.ParametersAhead;
import org.sheyin.rule.model.RuleParameter;
import org.sheyin.rule.model.RuleParameterVersion;

/**
 * A parameter with the value in force on a day.
 *
 * @param bounds least and greatest value, or the words to choose from; empty when the kind says it
 * @param law name of the source in both languages
 * @param current null when no version is in force on the day
 * @param history all versions, the latest to take effect first
 */
public record ParameterLine(
        String key,
        String nameZh,
        String nameEn,
        String noteZh,
        String noteEn,
        String article,
        ParameterUnit unit,
        String bounds,
        boolean fixed,
        boolean perCity,
        boolean overridable,
        SourceLine law,
        VersionLine current,
        List<VersionLine> history)
        implements Serializable {

    static ParameterLine of(
            RuleParameter parameter, SourceLine law, VersionLine current, List<RuleParameterVersion> history) {
        return new ParameterLine(
                parameter.key(),
                parameter.nameZh(),
                parameter.nameEn(),
                parameter.noteZh(),
                parameter.noteEn(),
                parameter.article(),
                parameter.unit(),
                bounds(parameter),
                parameter.isFixed(),
                parameter.isPerCity(),
                parameter.isOverridable(),
                law,
                current,
                history.stream().map(ParameterLine::version).toList());
    }

    private static VersionLine version(RuleParameterVersion one) {
        return new VersionLine(
                one.version(),
                one.cityCode(),
                one.value(),
                one.effectiveFrom(),
                one.basis(),
                one.author(),
                one.createdAt());
    }

    private static String bounds(RuleParameter parameter) {
        return parameter.lowerBound() == null
                ? String.join(" / ", parameter.allowedValues())
                : parameter.lowerBound() + " – " + parameter.upperBound();
    }

    /** @param language ISO 639 code; everything but {@code en} reads Chinese */
    public String in(String language) {
        return "en".equals(language) ? nameEn : nameZh;
    }

    public String note(String language) {
        return "en".equals(language) ? noteEn : noteZh;
    }

    /** What a parameter waits for that nothing reads yet; empty for one in force. */
    public String waits() {
        return ParametersAhead.of(key).map(Enum::name).orElse("");
    }

    /** Whether key, name, article or law has the text in it. */
    boolean speaksOf(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return String.join("\n", key, nameZh, nameEn, noteZh, noteEn, article, law.lawZh(), law.lawEn(), law.number())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
