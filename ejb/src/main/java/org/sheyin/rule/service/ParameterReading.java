package org.sheyin.rule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.rule.model.ParameterRepository;
import org.sheyin.rule.model.ParameterSet;
import org.sheyin.rule.model.RuleParameter;
import org.sheyin.rule.model.RuleParameterVersion;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The parameters and their sources of law, to be read: what is in force on a day, since when, on whose word (Art 1). */
@Stateless
public class ParameterReading {
    private RuleParameters parameters;
    private ParameterRepository repository;

    public ParameterReading() {}

    @Inject
    public ParameterReading(RuleParameters parameters, ParameterRepository repository) {
        this.parameters = parameters;
        this.repository = repository;
    }

    /**
     * By key.
     *
     * @param text part of key, name, note, article or law; null or empty for all
     * @param day the day on which they are in force
     */
    @UseCase(Right.PARAMETER_READ)
    public List<ParameterLine> list(Actor actor, String text, LocalDate day) {
        var set = parameters.all();
        Map<String, SourceLine> laws = repository.sources().stream()
                .map(SourceLine::of)
                .collect(Collectors.toMap(SourceLine::code, Function.identity()));
        return set.parameters().stream()
                .map(one -> line(set, one, laws.get(one.sourceCode()), day))
                .filter(line -> text == null || text.isBlank() || line.speaksOf(text))
                .toList();
    }

    /** The register of sources, by code. */
    @UseCase(Right.PARAMETER_READ)
    public List<SourceLine> sources(Actor actor) {
        return repository.sources().stream().map(SourceLine::of).toList();
    }

    private static ParameterLine line(ParameterSet set, RuleParameter parameter, SourceLine law, LocalDate day) {
        var history = set.history(parameter.key());
        var current = history.stream()
                .filter(one -> one.cityCode().equals(RuleParameterVersion.PROVINCE))
                .filter(one -> !one.effectiveFrom().isAfter(day))
                .findFirst();
        var whole = ParameterLine.of(parameter, law, null, history);
        return current.map(
                        one -> ParameterLine.of(parameter, law, whole.history().get(history.indexOf(one)), history))
                .orElse(whole);
    }
}
