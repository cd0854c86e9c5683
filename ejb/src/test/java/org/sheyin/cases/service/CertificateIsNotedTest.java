package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An e-certificate stands for the paper with its query serial and time (Art 22(2)). */
class CertificateIsNotedTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private void certify(String serial, Instant at) {
        stage.material.certify(CLERK, id, "idCard", serial, at);
    }

    @Test
    void it_is_kept_with_serial_and_time() {
        certify(" DZ-2026-1 ", Stage.NOW);

        var page = stage.cases.pages(id).get(0);
        assertThat(page.certificateSerial()).isEqualTo("DZ-2026-1");
        assertThat(page.certificateAt()).isEqualTo(Stage.NOW);
        assertThat(page.source()).isEqualTo("E_CERTIFICATE");
        assertThat(stage.audited.lines()).endsWith("DONE LINE_TICKED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "0123456789012345678901234567890123456789012345678901234567890"})
    void without_a_usable_serial_it_is_refused(String serial) {
        assertRefused(() -> certify(serial, Stage.NOW), "CASE-22-2");
        assertThat(stage.cases.pages(id)).isEmpty();
    }

    @Test
    void without_a_time_or_from_the_future_it_is_refused() {
        assertRefused(() -> certify("DZ-1", null), "CASE-22-2");
        assertRefused(() -> certify("DZ-1", Stage.NOW.plusSeconds(1)), "CASE-22-2");
    }
}
