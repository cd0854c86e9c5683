package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.IntakeCode;

/** docs/regulation-map.md names every rule that the code, the catalogue and the migrations can refuse by, and no more. */
class RegulationMapTest {
    /** As in {@link RefusalTest}: {@code CASE-20-2a}, {@code CASE-A2-1}. */
    private static final Pattern IN_CODE = Pattern.compile("\"([A-Z]{3,}-A?\\d{1,2}-\\d{1,2}[a-z]?)\"");

    private static final Pattern IN_CATALOGUE = Pattern.compile("\"id\":\\s*\"((?:\\d{2}-\\d{2}|[A-Z]+)-R\\d+)\"");
    private static final Pattern IN_MIGRATION =
            Pattern.compile("raise exception '([A-Z]{3,}-A?\\d{1,2}-\\d{1,2}[a-z]?):");
    private static final Pattern IN_MAP = Pattern.compile("(?m)^\\| `([A-Z0-9]+-[A-Z0-9][\\w-]*)`");
    private static final Pattern CLASS_IN_MAP = Pattern.compile("`((?:[A-Z][a-z0-9]+)+(?:IT)?)`");

    private final String map = read(Project.ROOT.resolve("docs/regulation-map.md"));

    @Test
    void every_rule_of_the_code_stands_in_the_map() {
        assertThat(rules(".java", IN_CODE)).hasSizeGreaterThan(15).allSatisfy(this::isInMap);
        assertThat(Stream.of(IntakeCode.values()).map(code -> "ATTACHMENT-" + code))
                .allSatisfy(this::isInMap);
    }

    @Test
    void every_rule_of_the_catalogue_stands_in_the_map() {
        assertThat(rules(".json", IN_CATALOGUE)).hasSizeGreaterThan(30).allSatisfy(this::isInMap);
    }

    @Test
    void every_rule_of_a_migration_stands_in_the_map() {
        assertThat(rules(".sql", IN_MIGRATION)).isNotEmpty().allSatisfy(this::isInMap);
    }

    @Test
    void every_rule_of_the_map_exists() {
        var sources = Stream.of(".java", ".json", ".sql")
                .flatMap(ending -> Project.sources("main", ending).values().stream())
                .collect(Collectors.joining());
        assertThat(IN_MAP.matcher(map).results().map(found -> found.group(1)))
                .filteredOn(rule -> !rule.startsWith("FORM-") && !rule.startsWith("ATTACHMENT-"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(sources).contains(rule));
    }

    @Test
    void every_class_of_the_map_exists() {
        Set<String> classes = Stream.of("main", "test")
                .flatMap(part -> Project.sources(part, ".java").keySet().stream())
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(CLASS_IN_MAP.matcher(map).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes).contains(name));
    }

    @Test
    void every_line_of_the_map_names_a_test() {
        assertThat(map).doesNotContain("none yet");
        assertThat(map.lines().filter(line -> line.startsWith("| ") && line.endsWith(" | |")))
                .isEmpty();
    }

    private void isInMap(String rule) {
        assertThat(map)
                .as("docs/regulation-map.md names %s", rule)
                .containsPattern("\\b" + Pattern.quote(rule) + "\\b");
    }

    private static Set<String> rules(String ending, Pattern pattern) {
        Map<Path, String> sources = Project.sources("main", ending);
        return sources.values().stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
