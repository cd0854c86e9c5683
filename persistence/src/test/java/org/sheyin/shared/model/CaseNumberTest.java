package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberTest {
    private static final CaseNumber NUMBER = CaseNumber.of("440104", LocalDate.of(2026, 11, 23), 123);

    @Test
    void it_tells_county_day_and_sequence() {
        assertThat(NUMBER.value()).hasSize(21);
        assertThat(NUMBER.county()).isEqualTo("440104");
        assertThat(NUMBER.accepted()).isEqualTo("2026-11-23");
        assertThat(NUMBER.sequence()).isEqualTo(123);
        assertThat(NUMBER.formatted()).startsWith("440104-20261123-000123-");
    }

    @Test
    void it_is_read_back_from_its_printed_form() {
        assertThat(CaseNumber.check(NUMBER.formatted()).value()).contains(NUMBER);
        assertThat(CaseNumber.check(NUMBER.formatted().replace('-', '－')).value())
                .contains(NUMBER);
    }

    @Test
    void every_single_wrong_digit_is_found() {
        for (int place = 0; place < 21; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = NUMBER.value().substring(0, place)
                        + digit
                        + NUMBER.value().substring(place + 1);
                boolean same = typed.equals(NUMBER.value());
                assertThat(CaseNumber.check(typed).isValid()).as(typed).isEqualTo(same);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"440104, LENGTH", "44010420261123000123A, CHARACTERS", "440104202613010001231, CHARACTERS"})
    void a_bad_number_tells_what_is_wrong(String typed, ValueProblem problem) {
        assertThat(CaseNumber.check(typed).problem()).contains(problem);
    }

    @Test
    void a_sequence_beyond_its_places_is_refused() {
        var day = LocalDate.of(2026, 11, 23);

        assertThat(CaseNumber.of("440104", day, 999_999).sequence()).isEqualTo(999_999);
        assertThatThrownBy(() -> CaseNumber.of("440104", day, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseNumber.of("4401", day, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "4401, 4401",
        "440106, 440106",
        "4401062, 440106-2",
        "44010620260810, 440106-20260810",
        "440106202608100000, 440106-20260810-0000",
        "440106202608100000020, 440106-20260810-000002-0",
    })
    void the_beginning_that_is_searched_is_written_as_numbers_are_kept(String digits, String kept) {
        assertThat(CaseNumber.formatted(digits)).isEqualTo(kept);
    }
}
