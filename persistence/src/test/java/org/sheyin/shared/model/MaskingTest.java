package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张三丰, 张**",
        "欧阳明, 欧阳*",
        "欧阳明月, 欧阳**",
        "欧阳, 欧*",
        "张, *",
        "阿卜杜拉·买买提, 阿***·买**",
        "John Smith, J*** S****",
        "' ', ''",
        "𠮷田光, 𠮷**",
    })
    void a_name_keeps_its_surname(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void nothing_is_shown_of_what_has_no_middle() {
        assertThat(Masking.middle("12345678", 4, 4)).isEqualTo("********");
        assertThat(Masking.middle("123456789", 4, 4)).isEqualTo("1234*6789");
        assertThat(Masking.name(null)).isEmpty();
    }
}
