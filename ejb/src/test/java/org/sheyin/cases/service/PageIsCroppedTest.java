package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.Crop;
import org.sheyin.cases.model.CasePage;

class PageIsCroppedTest {
    private static final Crop PART = new Crop(100, 100, 600, 600);

    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private CasePage page(int addedVersion) {
        var page = new CasePage(addedVersion, id, "household", "IMAGE", 1, 7L, "1.jpg", 0, addedVersion);
        stage.cases.add(page);
        return page;
    }

    @Test
    void a_new_page_is_cropped_again_and_shown_whole_again() {
        CasePage page = page(1);

        stage.material.crop(CLERK, page.id(), PART);
        stage.material.crop(CLERK, page.id(), new Crop(0, 0, 500, 1000));
        assertThat(page.crop()).isEqualTo(new Crop(100, 100, 350, 600));

        stage.material.showWhole(CLERK, page.id());
        assertThat(page.crop()).isEqualTo(Crop.WHOLE);
    }

    @Test
    void what_is_shown_stays_the_same_piece_of_paper_when_the_page_is_turned() {
        CasePage page = page(1);
        stage.material.crop(CLERK, page.id(), PART);

        stage.material.turn(CLERK, page.id(), 90);

        assertThat(page.crop()).isEqualTo(PART.turned(90));
    }

    @Test
    void a_page_that_was_submitted_stays_as_it_was_seen() {
        CasePage page = page(0);

        assertRefused(() -> stage.material.crop(CLERK, page.id(), PART), "CASE-22-5");
        assertRefused(() -> stage.material.showWhole(CLERK, page.id()), "CASE-22-5");
        assertThat(page.crop()).isEqualTo(Crop.WHOLE);
    }

    @Test
    void a_line_without_an_image_has_nothing_to_crop() {
        long seen = stage.material
                .certify(CLERK, id, "household", "DZ", stage.clock.instant())
                .id();

        assertRefused(() -> stage.material.crop(CLERK, seen, PART), "CASE-22-5");
    }

    @Test
    void something_stays_of_the_page() {
        CasePage page = page(1);
        stage.material.crop(CLERK, page.id(), new Crop(0, 0, 50, 1000));

        assertRefused(() -> stage.material.crop(CLERK, page.id(), new Crop(0, 0, 399, 1000)), "CASE-22-6");
        assertRefused(() -> stage.material.crop(CLERK, page.id(), new Crop(0, 0, 1000, 19)), "CASE-22-6");
        stage.material.crop(CLERK, page.id(), new Crop(0, 0, 400, 1000));

        assertThat(page.crop().width()).isEqualTo(20);
    }
}
