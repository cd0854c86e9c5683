package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.attachment.service.SampleIntake;

/** A line of the checklist says in which shapes it may be brought (Art 22(2)). */
class SourceIsAllowedByLineTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private void upload(String line, String source) throws IOException {
        var page = new NewPage(id, line, source, "1.jpg", true);
        stage.upload.upload(CLERK, page, new ByteArrayInputStream(SampleIntake.scan()));
    }

    @Test
    void the_shapes_of_the_line_are_taken() throws IOException {
        upload("household", "IMAGE");
        stage.material.certify(CLERK, id, "household", "DZ-1", Stage.NOW);
        stage.material.markSeen(CLERK, id, "socialCard");

        assertThat(stage.cases.pages(id)).hasSize(3);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"COPY", "ORIGINAL", "FAX", "image"})
    void another_shape_is_refused_before_anything_is_kept(String source) {
        assertThat(Refusals.of(() -> upload("household", source)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.ruleId()).isEqualTo("CASE-22-3");
                    assertThat(reason.field()).isEqualTo("household");
                    assertThat(reason.args()).contains("影像、电子证照", "image, e-certificate");
                });
        assertThat(stage.store.keysPutBefore(Instant.MAX)).isEmpty();
        assertThat(stage.cases.pages(id)).isEmpty();
    }

    @Test
    void neither_a_tick_nor_a_serial_stands_where_the_line_does_not_take_it() {
        assertRefused(() -> stage.material.markSeen(CLERK, id, "household"), "CASE-22-3");
        assertRefused(() -> stage.material.certify(CLERK, id, "socialCard", "DZ-1", Stage.NOW), "CASE-22-3");
        assertThat(stage.cases.pages(id)).isEmpty();
    }

    @Test
    void a_line_that_the_checklist_lacks_is_refused() {
        assertRefused(() -> upload("passport", "IMAGE"), "CASE-22-4");
        assertRefused(() -> stage.material.markSeen(CLERK, id, "passport"), "CASE-22-4");
    }
}
