package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things: every key of one bundle is in the other, with as many arguments (a name may come in both languages). */
class BundleTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

    static Stream<Path> chinese() {
        return Project.sources("main", "_zh_CN.properties").keySet().stream();
    }

    @Test
    void the_bundles_are_found() {
        assertThat(chinese()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void both_languages_have_the_same_keys_with_as_many_arguments(Path chinese) throws IOException {
        var zh = read(chinese, "_zh_CN.properties");
        var en = read(Path.of(chinese.toString().replace("_zh_CN.", "_en.")), "_en.properties");

        assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertThat(arguments(en.getProperty(key))).as(key).hasSameSizeAs(arguments(zh.getProperty(key)));
        }
    }

    private static Properties read(Path path, String ending) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Project.sources("main", ending).get(path)));
        return properties;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
