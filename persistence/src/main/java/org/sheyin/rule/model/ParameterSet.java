package org.sheyin.rule.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All parameters with all their versions, so that any day's value can be found again. Pure and unchangeable. */
public final class ParameterSet {
    private static final Comparator<RuleParameterVersion> IN_ORDER =
            Comparator.comparing(RuleParameterVersion::effectiveFrom).thenComparing(RuleParameterVersion::version);

    private final Map<String, RuleParameter> parameters;
    private final Map<String, List<RuleParameterVersion>> versions;

    public ParameterSet(Collection<RuleParameter> parameters, Collection<RuleParameterVersion> versions) {
        this.parameters = parameters.stream().collect(Collectors.toMap(RuleParameter::key, Function.identity()));
        this.versions = versions.stream().collect(Collectors.groupingBy(RuleParameterVersion::key));
    }

    /** What is in force in the province on the day. */
    public Parameters asOf(LocalDate day) {
        return asOf(day, RuleParameterVersion.PROVINCE);
    }

    /**
     * What is in force in a city on the day: its own value where it may set one, else the province's.
     *
     * @param cityCode six digits
     */
    public Parameters asOf(LocalDate day, String cityCode) {
        return new Parameters(this, day, cityCode, ParameterOverride.NONE);
    }

    /** @throws IllegalArgumentException for an unknown key */
    public RuleParameter parameter(String key) {
        return Optional.ofNullable(parameters.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no rule parameter " + key));
    }

    /** All parameters, by key. */
    public List<RuleParameter> parameters() {
        return parameters.values().stream()
                .sorted(Comparator.comparing(RuleParameter::key))
                .toList();
    }

    /** All versions of a parameter, the latest to take effect first. */
    public List<RuleParameterVersion> history(String key) {
        return versions.getOrDefault(key, List.of()).stream()
                .sorted(IN_ORDER.reversed())
                .toList();
    }

    RuleParameterVersion version(RuleParameter parameter, LocalDate day, String cityCode) {
        return latest(parameter, day, cityCode)
                .or(() -> latest(parameter, day, RuleParameterVersion.PROVINCE))
                .orElseThrow(() -> new IllegalArgumentException(parameter.key() + " has no version on " + day));
    }

    private Optional<RuleParameterVersion> latest(RuleParameter parameter, LocalDate day, String cityCode) {
        return versions.getOrDefault(parameter.key(), List.of()).stream()
                .filter(version -> version.cityCode().equals(cityCode))
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(IN_ORDER);
    }
}
