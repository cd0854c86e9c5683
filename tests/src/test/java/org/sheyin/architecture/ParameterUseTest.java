package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sheyin.rule.model.ParametersAhead;
import org.sheyin.rule.model.RuleData;
import org.sheyin.rule.model.RuleParameter;

/** parameters.csv, docs/regulation-map.md and the code tell the same about each parameter and who reads it (invariant 20). */
class ParameterUseTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| `([\\w.]+)` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern CLASS = Pattern.compile("`(\\w+)`");

    private final Map<String, RuleParameter> parameters =
            RuleData.delivered().parameters().stream().collect(Collectors.toMap(RuleParameter::key, one -> one));
    private final Map<String, Set<String>> readers = readers();
    private final Map<String, MatchResult> rows = rows();

    @Test
    void the_map_has_a_line_for_each_parameter_with_its_article_and_value() {
        assertThat(rows.keySet()).isEqualTo(new TreeSet<>(parameters.keySet()));
        rows.forEach((key, row) -> {
            assertThat(row.group(1))
                    .as("article of %s", key)
                    .isEqualTo(parameters.get(key).article());
            assertThat(row.group(3).strip())
                    .as("value of %s", key)
                    .startsWith(RuleData.delivered().history(key).get(0).value());
        });
    }

    @Test
    void the_map_names_readers_that_read() {
        rows.forEach((key, row) -> {
            var named = CLASS.matcher(row.group(4))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(readers.get(key)).as("readers of %s", key).containsAll(named);
            assertThat(named.isEmpty())
                    .as("%s is read by %s", key, readers.get(key))
                    .isEqualTo(readers.get(key).isEmpty());
        });
    }

    @Test
    void what_nobody_reads_is_named_as_such_and_nothing_else() {
        readers.forEach((key, classes) -> assertThat(ParametersAhead.of(key).isPresent())
                .as("%s is read by %s: ParametersAhead says which are not", key, classes)
                .isEqualTo(classes.isEmpty()));
    }

    private Map<String, Set<String>> readers() {
        var found = new TreeMap<String, Set<String>>();
        parameters.keySet().forEach(key -> found.put(key, new TreeSet<>()));
        Project.sources("main", ".java").forEach((path, text) -> {
            String name = path.getFileName().toString().replace(".java", "");
            if (!name.equals(ParametersAhead.class.getSimpleName())) {
                found.forEach((key, classes) -> {
                    if (text.contains("\"" + key + "\"")) {
                        classes.add(name);
                    }
                });
            }
        });
        return found;
    }

    private static Map<String, MatchResult> rows() {
        try {
            String map = Files.readString(Project.ROOT.resolve("docs/regulation-map.md"));
            var found = new TreeMap<String, MatchResult>();
            ROW.matcher(map.substring(map.indexOf("## Parameters by article")))
                    .results()
                    .forEach(row -> found.put(row.group(2), row));
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
