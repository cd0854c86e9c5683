package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Framing;
import org.sheyin.attachment.model.PageWarning;
import org.sheyin.attachment.service.SampleIntake;

/** The paper found in a picture is shown, the picture stays whole; what is hard to read is told with the page. */
class PictureIsFramedTest {
    private static final Crop PAPER = new Crop(120, 80, 880, 930);

    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private PageView upload(Framing framing) throws IOException {
        var page = new NewPage(id, "idCard", "IMAGE", "1.jpg", true, framing, null);
        return stage.upload.upload(CLERK, page, new ByteArrayInputStream(SampleIntake.scan()));
    }

    @Test
    void it_is_shown_cropped_and_straightened_until_somebody_wants_it_whole() throws IOException {
        var page = upload(new Framing(PAPER, -23));

        assertThat(page.cropped()).isTrue();
        assertThat(page.look()).isEqualTo("0~-23~" + PAPER.text());
        stage.material.showWhole(CLERK, page.id());
        var shown = stage.checking.pages(CLERK, id).get(0);
        assertThat(shown.cropped()).isFalse();
        assertThat(shown.look()).isEqualTo("0");
    }

    @Test
    void straightening_alone_counts_as_a_change_that_can_be_undone() throws IOException {
        assertThat(upload(new Framing(Crop.WHOLE, 12)).cropped()).isTrue();
    }

    @Test
    void more_than_fifteen_degrees_are_refused_before_anything_is_kept() {
        assertRefused(() -> upload(new Framing(PAPER, 151)), "CASE-22-7");
        assertRefused(() -> upload(new Framing(PAPER, -151)), "CASE-22-7");
        assertThat(stage.store.keysPutBefore(Instant.MAX)).isEmpty();
    }

    @Test
    void too_small_a_paper_is_refused() {
        assertRefused(() -> upload(new Framing(new Crop(0, 0, 19, 1000), 0)), "CASE-22-6");
    }

    @Test
    void what_may_be_hard_to_read_is_taken_and_told_with_value_and_limit() throws IOException {
        var page = stage.upload.upload(
                CLERK,
                new NewPage(id, "idCard", "IMAGE", "1.png", true),
                new ByteArrayInputStream(SampleIntake.dark()));

        assertThat(page.warned())
                .extracting(PageWarning::kind)
                .containsExactly(PageWarning.Kind.BLURRED, PageWarning.Kind.DARK);
        assertThat(page.warned())
                .allSatisfy(warning -> assertThat(warning.measured()).isLessThan(warning.least()));
        assertThat(stage.quality.limits(CLERK).sharpness().version()).isPositive();
    }
}
