package org.sheyin.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageWarningTest {
    @Test
    void below_a_limit_is_warned_of_and_at_the_limit_is_not() {
        assertThat(PageWarning.of(new PageMeasure(149, 80), 150, 80))
                .containsExactly(new PageWarning(PageWarning.Kind.BLURRED, 149, 150));
        assertThat(PageWarning.of(new PageMeasure(150, 79), 150, 80))
                .containsExactly(new PageWarning(PageWarning.Kind.DARK, 79, 80));
        assertThat(PageWarning.of(PageMeasure.GOOD, 5000, 200)).isEmpty();
    }

    @Test
    void it_is_kept_as_a_text_that_is_read_again() {
        var both = PageWarning.of(new PageMeasure(3, 20), 150, 80);

        assertThat(PageWarning.text(both)).isEqualTo("BLURRED:3<150,DARK:20<80");
        assertThat(PageWarning.parse(PageWarning.text(both))).isEqualTo(both);
        assertThat(PageWarning.parse("")).isEqualTo(List.of());
        assertThatThrownBy(() -> PageWarning.parse("BLURRED")).isInstanceOf(IllegalArgumentException.class);
    }
}
