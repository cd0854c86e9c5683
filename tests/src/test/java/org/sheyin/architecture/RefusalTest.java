package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.attachment.model.IntakeCode;

/** Rule 10: a rule id in a refusal has one message in each language and a test that names it. */
class RefusalTest {
    /** {@code CASE-20-2a}: concept, article or annex, number. */
    private static final Pattern RULE_ID = Pattern.compile("\"([A-Z]{3,}-A?\\d{1,2}-\\d{1,2}[a-z]?)\"");

    private static final List<String> LANGUAGES = List.of("zh_CN", "en");

    static Stream<String> ruleIds() {
        return Project.sources("main", ".java").values().stream()
                .flatMap(text -> RULE_ID.matcher(text).results())
                .map(match -> match.group(1))
                .distinct()
                .sorted();
    }

    static Stream<String> intakeIds() {
        return Arrays.stream(IntakeCode.values()).map(code -> "ATTACHMENT-" + code);
    }

    @Test
    void the_rule_ids_of_the_code_are_found_because_an_empty_check_is_none() {
        assertThat(ruleIds()).contains("CASE-20-1", "CASE-A2-1", "ACCOUNT-21-2").hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource({"ruleIds", "intakeIds"})
    void a_refusal_has_one_message_in_each_language(String ruleId) {
        for (String language : LANGUAGES) {
            assertThat(messages(language).entrySet())
                    .filteredOn(bundle -> bundle.getValue().containsKey(ruleId))
                    .as("bundles in %s with a message of %s", language, ruleId)
                    .hasSize(1)
                    .allMatch(bundle -> !bundle.getValue().getProperty(ruleId).isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void a_rule_has_a_test_that_names_it(String ruleId) {
        var named = Pattern.compile("\\b" + ruleId + "\\b");
        assertThat(Project.sources("test", ".java").entrySet())
                .filteredOn(file -> !file.getKey().toString().contains("architecture"))
                .filteredOn(file -> named.matcher(file.getValue()).find())
                .as("tests that name %s", ruleId)
                .isNotEmpty();
    }

    /** Invariant 20: key, value and version come from the value in force; nobody writes them by hand. */
    @Test
    void only_a_parameter_in_force_is_cited() {
        assertThat(Project.sources("main", ".java").entrySet())
                .filteredOn(file -> file.getValue().contains(".withParameter("))
                .extracting(file -> file.getKey().getFileName().toString())
                .containsExactly("ParameterValue.java");
    }

    private static Map<Path, Properties> messages(String language) {
        var found = new TreeMap<Path, Properties>();
        Project.sources("main", "_" + language + ".properties").forEach((path, text) -> found.put(path, parsed(text)));
        return found;
    }

    private static Properties parsed(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
