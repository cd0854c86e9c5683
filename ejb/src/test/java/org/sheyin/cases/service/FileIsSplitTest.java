package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.cases.model.CasePage;

/** A file of several sheets is given to the lines of the checklist sheet by sheet; the file itself stays as it came. */
class FileIsSplitTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private PageView file(int sheets) {
        var content = new AttachmentObject.Content("key", "PDF", 9, sheets, 595, 842, 0, "raw", "kept");
        return stage.material.attach(CLERK, new NewPage(id, "household", "IMAGE", "a.pdf", true), content);
    }

    @Test
    void each_sheet_goes_to_its_line_and_an_empty_one_is_left_out() {
        file(1);
        long pdf = file(4).id();

        stage.sheets.split(CLERK, pdf, List.of("idCard", "household", "", "idCard"));

        assertThat(stage.cases.pages(id))
                .extracting(CasePage::lineKey, CasePage::ordinal, CasePage::sheet)
                .containsExactlyInAnyOrder(
                        tuple("household", 1, null),
                        tuple("household", 3, 2),
                        tuple("idCard", 1, 1),
                        tuple("idCard", 2, 4));
        assertThat(stage.checking.pages(CLERK, id))
                .allSatisfy(page -> assertThat(page.sheets()).isEqualTo(1));
        assertThat(stage.audited.lines()).endsWith("DONE PAGE_SPLIT");
    }

    @Test
    void a_sheet_of_its_own_may_be_cropped_and_shows_its_sheet_of_the_file() {
        stage.sheets.split(CLERK, file(2).id(), List.of("idCard", "household"));

        assertThat(stage.checking.pages(CLERK, id)).allSatisfy(page -> {
            assertThat(page.takesCrop(0)).isTrue();
            assertThat(page.takesSplit(0)).isFalse();
        });
        assertThat(new StoredPage(1, 0, "k", "PDF", 2, 2, 0, 0, "").sheetOfFile(1))
                .isEqualTo(2);
        assertThat(new StoredPage(1, 0, "k", "PDF", 2, null, 0, 0, "").sheetOfFile(1))
                .isEqualTo(1);
    }

    @Test
    void each_sheet_needs_its_word_and_one_must_be_taken() {
        long pdf = file(2).id();

        assertRefused(() -> stage.sheets.split(CLERK, pdf, List.of("idCard")), "CASE-22-8");
        assertRefused(() -> stage.sheets.split(CLERK, pdf, List.of("", "")), "CASE-22-8");
        assertThat(stage.cases.pages(id)).hasSize(1);
    }

    @Test
    void one_sheet_is_not_split_and_neither_is_what_was_submitted() {
        long single = file(1).id();
        var submitted = new CasePage(
                77,
                id,
                "household",
                "IMAGE",
                9,
                stage.attachments.all().iterator().next().id(),
                "",
                0,
                0);
        stage.cases.add(submitted);

        assertRefused(() -> stage.sheets.split(CLERK, single, List.of("idCard")), "CASE-22-8");
        assertRefused(() -> stage.sheets.split(CLERK, 77, List.of("idCard")), "CASE-22-8");
    }

    @Test
    void a_line_that_is_not_on_the_checklist_is_refused_as_for_an_upload() {
        long pdf = file(2).id();
        assertRefused(() -> stage.sheets.split(CLERK, pdf, List.of("idCard", "nothing")), "CASE-22-4");
    }

    @Test
    void a_page_of_nobody_is_not_there() {
        assertRefused(() -> stage.sheets.split(CLERK, 1, List.of("idCard")), "CASE-24-2");
        assertRefused(() -> stage.sheets.replace(CLERK, 1, 2), "CASE-24-2");
    }
}
