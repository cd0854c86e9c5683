package org.sheyin.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {

    @ParameterizedTest
    @CsvSource({"办件查询, bjcx", "待审队列, dsdl", "口令重置, klzz", "交接台, jjt", "业务事项, ywsx", "新受理, xsl", "A股2, ag2"})
    void each_character_gives_the_first_letter_of_its_sound(String text, String initials) {
        assertThat(PinyinInitials.of(text)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"𠮷", "㙍", "，"})
    void what_stands_outside_of_the_common_characters_is_left_out(String text) {
        assertThat(PinyinInitials.of(text)).isEmpty();
    }
}
