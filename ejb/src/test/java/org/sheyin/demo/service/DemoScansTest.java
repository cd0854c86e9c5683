package org.sheyin.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DemoScansTest {
    private static final DemoPerson PERSON = DemoPerson.of(5, LocalDate.of(1980, 2, 3), true, "440106");

    @Test
    void a_scan_is_an_A4_page_and_the_same_each_time() throws IOException {
        byte[] jpeg = new DemoScans().jpeg("household", "户口簿", PERSON);
        var page = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(page.getWidth()).isEqualTo(DemoScans.WIDTH);
        assertThat(page.getHeight()).isEqualTo(DemoScans.HEIGHT);
        assertThat(jpeg)
                .isEqualTo(new DemoScans().jpeg("household", "户口簿", PERSON))
                .hasSizeLessThan(500_000);
        assertThat(new DemoScans().jpeg("idCard", "居民身份证", PERSON)).isNotEqualTo(jpeg);
    }
}
