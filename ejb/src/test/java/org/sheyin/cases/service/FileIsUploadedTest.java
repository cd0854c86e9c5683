package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.service.SampleIntake;

class FileIsUploadedTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private PageView upload(String name, byte[] bytes) throws IOException {
        var page = new NewPage(id, "idCard", "IMAGE", name, true);
        return stage.upload.upload(CLERK, page, new ByteArrayInputStream(bytes));
    }

    @Test
    void a_scan_is_stored_and_becomes_the_last_page_of_its_line() throws IOException {
        upload("身份证正面.jpg", SampleIntake.scan());
        var second = upload("身份证反面.jpg", SampleIntake.scan());

        assertThat(second.ordinal()).isEqualTo(2);
        assertThat(second.sheets()).isEqualTo(1);
        assertThat(second.fileName()).isEqualTo("身份证反面.jpg");
        assertThat(stage.attachments.all()).hasSize(2).allSatisfy(object -> {
            assertThat(object.caseId()).isEqualTo(id);
            assertThat(stage.store.exists(object.objectKey())).isTrue();
        });
        assertThat(stage.audited.lines()).endsWith("DONE PAGE_ADDED", "DONE PAGE_ADDED");
    }

    @Test
    void what_is_no_image_is_refused_and_nothing_of_it_is_kept() {
        byte[] script = "#!/bin/sh\necho".getBytes(StandardCharsets.UTF_8);

        assertThat(Refusals.of(() -> upload("身份证.jpg", script))).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).startsWith("ATTACHMENT-");
            assertThat(reason.field()).isEqualTo("idCard");
        });
        assertThat(stage.store.keysPutBefore(Instant.MAX)).isEmpty();
        assertThat(stage.cases.pages(id)).isEmpty();
    }

    /** Art 20(2): image.maxMB, on the day of the upload. */
    @Test
    void a_file_that_is_larger_than_the_value_in_force_is_refused_with_it() {
        stage.parameters.add("image.maxMB", 2, "", "1", LocalDate.of(2026, 11, 1));
        byte[] large = new byte[(1 << 20) + 1];

        assertThat(Refusals.of(() -> upload("身份证.jpg", large))).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("ATTACHMENT-TOO_MANY_BYTES");
            assertThat(reason.args()).containsExactly("1");
            assertThat(reason.parameter()).isEqualTo("image.maxMB");
            assertThat(reason.value()).isEqualTo("1");
            assertThat(reason.version()).isEqualTo(2);
        });
    }

    @Test
    void a_case_that_cannot_be_changed_is_refused_before_anything_is_read() throws IOException {
        stage.intake.discard(CLERK, id);

        Refusals.assertRefused(() -> upload("身份证.jpg", SampleIntake.scan()), "CASE-20-2f");
        assertThat(stage.store.keysPutBefore(Instant.MAX)).isEmpty();
    }

    @Test
    void of_a_long_name_the_end_is_kept() throws IOException {
        assertThat(upload("页".repeat(300) + ".jpg", SampleIntake.scan()).fileName())
                .hasSize(200)
                .endsWith(".jpg");
    }

    @Test
    void without_the_declaration_nothing_is_read() {
        var page = new NewPage(id, "idCard", "IMAGE", "身份证.jpg", false);

        Refusals.assertRefused(
                () -> stage.upload.upload(CLERK, page, new ByteArrayInputStream(SampleIntake.scan())), "CASE-22-1");
        assertThat(stage.cases.pages(id)).isEmpty();
    }
}
