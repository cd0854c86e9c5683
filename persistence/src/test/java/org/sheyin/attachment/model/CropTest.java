package org.sheyin.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CropTest {
    private static final Crop PART = new Crop(100, 200, 500, 900);

    @Test
    void what_is_written_is_read_back_and_the_whole_page_is_nothing() {
        assertThat(Crop.parse(PART.text())).isEqualTo(PART);
        assertThat(Crop.WHOLE.text()).isEmpty();
        assertThat(Crop.parse("")).isEqualTo(Crop.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-2-3", "10-0-5-9", "0-0-1001-5", "5-5-5-9", "0-0-10000-5", "-1-0-5-5"})
    void no_part_of_a_page_is_refused(String text) {
        assertThatThrownBy(() -> Crop.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_of_a_part_is_a_part_of_the_page() {
        assertThat(new Crop(500, 0, 1000, 500).within(PART)).isEqualTo(new Crop(300, 200, 500, 550));
        assertThat(PART.within(Crop.WHOLE)).isEqualTo(PART);
    }

    /** Corners of the same piece of paper after it was turned clockwise. */
    @ParameterizedTest
    @CsvSource({"0, 100-200-500-900", "90, 100-100-800-500", "180, 500-100-900-800", "270, 200-500-900-900"})
    void it_turns_with_the_page(int degrees, String expected) {
        assertThat(PART.turned(degrees).text()).isEqualTo(expected);
        assertThat(PART.turned(degrees).turned(-degrees)).isEqualTo(PART);
    }

    @Test
    void it_cuts_the_picture() {
        var page = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        page.setRGB(20, 20, 0xff0000);

        var cut = PART.of(page);

        assertThat(cut.getWidth()).isEqualTo(80);
        assertThat(cut.getHeight()).isEqualTo(70);
        assertThat(cut.getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(Crop.WHOLE.of(page)).isSameAs(page);
    }
}
