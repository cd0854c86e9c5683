package org.sheyin.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text of a value is told: read letter by letter, yet as the patterns say. */
class ValuesTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern MONTH_OR_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final String LETTERS = "0159-.x ";

    @Test
    void any_text_is_told_as_the_patterns_tell_it() {
        var random = new Random(20);
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            same(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1",
                "-1.5",
                "1.",
                ".5",
                "1.1234567",
                "1.123456",
                "123456789012345",
                "1234567890123456",
                "1-2",
                "--1",
                "１",
                "1e5",
                "2026-11",
                "2026-11-27",
                "2026-1-27",
                "2026/11",
                "2026-11-2",
                "20261-11",
                "2026-11x27"
            })
    void the_edges_too(String text) {
        same(text);
    }

    private static void same(String text) {
        assertThat(Values.isNumber(text))
                .as(text)
                .isEqualTo(NUMBER.matcher(text).matches());
        assertThat(Values.isMonthOrDate(text))
                .as(text)
                .isEqualTo(MONTH_OR_DATE.matcher(text).matches());
    }

    @Test
    void a_day_that_no_calendar_has_is_not_real() {
        assertThat(Values.isReal("2024-02-29")).isTrue();
        assertThat(Values.isReal("2026-02-29")).isFalse();
        assertThat(Values.isReal("2026-11-31")).isFalse();
        assertThat(Values.isReal("2026-11-00")).isFalse();
        assertThat(Values.isReal("2026-13")).isFalse();
        assertThat(Values.isReal("2026-00-01")).isFalse();
        assertThat(Values.isReal("2026-12")).isTrue();
        assertThat(Values.date("2026-12")).isEmpty();
        assertThat(Values.date("2026-12-31")).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_month_stands_for_its_last_day() {
        assertThat(Values.day("2024-02")).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
