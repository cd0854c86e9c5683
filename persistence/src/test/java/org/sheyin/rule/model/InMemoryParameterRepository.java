package org.sheyin.rule.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The delivered parameters, to which versions are added; for tests. */
public class InMemoryParameterRepository implements ParameterRepository {
    private final List<RuleParameterVersion> versions = new ArrayList<>();
    private int loads;

    @Override
    public long versionCount() {
        return RuleData.delivered().parameters().size() + (long) versions.size();
    }

    @Override
    public ParameterSet load() {
        loads++;
        var delivered = RuleData.delivered();
        var all = new ArrayList<>(versions);
        delivered.parameters().stream()
                .map(p -> delivered.version(p, LocalDate.MAX, RuleParameterVersion.PROVINCE))
                .forEach(all::add);
        return new ParameterSet(delivered.parameters(), all);
    }

    @Override
    public List<LawSource> sources() {
        return List.of();
    }

    public void add(String key, int version, String cityCode, String value, LocalDate from) {
        var parameter = RuleData.delivered().parameter(key);
        versions.add(new RuleParameterVersion(
                parameter, version, cityCode, value, from, "粤社保测试〔2026〕1号", "tester", Instant.EPOCH));
    }

    /** How often the parameters were read as a whole. */
    public int loads() {
        return loads;
    }
}
