package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/sheyin/messages");
    private static final String CHINESE = "_zh_CN.properties";

    static Stream<String> concepts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CHINESE))
                    .map(name -> name.substring(0, name.length() - CHINESE.length()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void chinese_and_english_have_the_same_keys_and_no_empty_text(String concept) throws IOException {
        var chinese = read(FOLDER.resolve(concept + CHINESE));
        var english = read(FOLDER.resolve(concept + "_en.properties"));
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(Stream.concat(chinese.values().stream(), english.values().stream()))
                .noneMatch(text -> text.toString().isBlank());
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
