package org.sheyin.rule.model;

import java.time.LocalDate;

/** The parameters in force on one day in one place: what rules ask. Pure; it never looks anything up elsewhere. */
public final class Parameters {
    private final ParameterSet set;
    private final LocalDate day;
    private final String cityCode;
    private final ParameterOverride override;

    Parameters(ParameterSet set, LocalDate day, String cityCode, ParameterOverride override) {
        this.set = set;
        this.day = day;
        this.cityCode = cityCode;
        this.override = override;
    }

    /** The same day and place under an agreement that may speak otherwise. */
    public Parameters under(ParameterOverride agreement) {
        return new Parameters(set, day, cityCode, agreement);
    }

    /** @throws IllegalArgumentException for an unknown key, or one without a version by that day */
    public ParameterValue value(String key) {
        RuleParameter parameter = set.parameter(key);
        RuleParameterVersion version = set.version(parameter, day, cityCode);
        var own = new ParameterValue(
                key,
                version.value(),
                parameter.unit(),
                parameter.article(),
                version.version(),
                version.effectiveFrom(),
                version.basis(),
                version.author(),
                false);
        return parameter.isOverridable()
                ? override.agreed(key, day)
                        .map(agreed -> overridden(own, agreed))
                        .orElse(own)
                : own;
    }

    public LocalDate day() {
        return day;
    }

    private static ParameterValue overridden(ParameterValue own, ParameterOverride.Agreed agreed) {
        return new ParameterValue(
                own.key(),
                agreed.text(),
                own.unit(),
                agreed.clause(),
                own.version(),
                own.effectiveFrom(),
                agreed.basis(),
                own.author(),
                true);
    }
}
