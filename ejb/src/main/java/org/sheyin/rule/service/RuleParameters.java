package org.sheyin.rule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.rule.model.ParameterRepository;
import org.sheyin.rule.model.ParameterSet;
import org.sheyin.rule.model.Parameters;

/**
 * The rule parameters, kept in memory. A new version is noticed within {@link #CHECKED_EVERY}, on every node, because
 * versions are only ever added and are counted. To be called within a use case: the reading needs its transaction.
 */
@ApplicationScoped
public class RuleParameters {
    static final Duration CHECKED_EVERY = Duration.ofSeconds(2);

    private final ParameterRepository repository;
    private final InstantSource clock;
    private volatile Loaded loaded;

    /** For the proxy of the container. */
    public RuleParameters() {
        this(null, InstantSource.system());
    }

    @Inject
    public RuleParameters(ParameterRepository repository) {
        this(repository, InstantSource.system());
    }

    RuleParameters(ParameterRepository repository, InstantSource clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** What is in force in the province on the day. */
    public Parameters asOf(LocalDate day) {
        return all().asOf(day);
    }

    /** What is in force in a city on the day. */
    public Parameters asOf(LocalDate day, String cityCode) {
        return all().asOf(day, cityCode);
    }

    public ParameterSet all() {
        Loaded now = loaded;
        Instant at = clock.instant();
        if (now == null || !at.isBefore(now.checkedAt().plus(CHECKED_EVERY))) {
            now = refreshed(now, at);
            loaded = now;
        }
        return now.parameters();
    }

    /** When the parameters in memory were last compared with the database; empty before the first reading. */
    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(loaded).map(Loaded::checkedAt);
    }

    // Two callers may refresh at once; both read the same rows, so neither waits for the other.
    private Loaded refreshed(Loaded before, Instant at) {
        long versions = repository.versionCount();
        boolean same = before != null && before.versions() == versions;
        return new Loaded(same ? before.parameters() : repository.load(), versions, at);
    }

    private record Loaded(ParameterSet parameters, long versions, Instant checkedAt) {}
}
