package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.CaseState;
import org.sheyin.print.service.PaperText;

/** The reviewer rejects one page, with all other defects at once; the clerk replaces that page and no other (Art 20). */
class PageIsRejectedTest {
    private static final String WHY = "第二页反光，文字不清";

    private final Stage stage = new Stage();
    private final long id = stage.draft();
    private long first;
    private long second;

    @BeforeEach
    void reviewed() {
        first = scan();
        second = scan();
        stage.fill(id);
        stage.submit(id);
        stage.deliver();
        stage.review.claim(REVIEWER, id);
    }

    private long scan() {
        var content = new AttachmentObject.Content("key", "JPEG", 9, 1, 100, 100, 0, "raw", "kept");
        return stage.material
                .attach(CLERK, new NewPage(id, "household", "IMAGE", "a.jpg", true), content)
                .id();
    }

    private void reject(String place) {
        var defects = List.of(new Decide.Defect("mobile", "空号"), new Decide.Defect(place, WHY));
        stage.review.sendBack(REVIEWER, new Decide(id, stage.file(id).version(), "", "", defects));
    }

    @Test
    void the_clerk_is_told_which_page_and_why() {
        reject("household#" + second);

        var view = stage.reading.edit(CLERK, id);
        assertThat(view.rejected()).containsOnlyKeys(second).containsValue(WHY);
        assertThat(view.numberOf(second)).isEqualTo(2);
        assertThat(PaperText.dense(stage.prints
                        .print(CLERK, id, CasePaper.CORRECTION_NOTICE)
                        .pdf()))
                .contains("第2页", WHY);
    }

    @Test
    void with_the_page_still_there_the_correction_is_refused_at_its_line() {
        reject("household#" + second);

        assertThat(Refusals.of(() -> stage.submit(id))).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("CASE-20-20");
            assertThat(reason.field()).isEqualTo("household");
        });
        assertThat(stage.checking.checkStored(CLERK, id).missing()).hasSize(1);
    }

    @Test
    void the_new_page_takes_its_place_and_the_next_version_shows_both() {
        reject("household#" + second);
        long anew = scan();

        stage.sheets.replace(CLERK, second, anew);
        stage.submit(id);

        assertThat(stage.file(id).version()).isEqualTo(2);
        var pages = stage.reading.look(CLERK, id).pages();
        assertThat(pages).filteredOn(page -> page.id() == anew).singleElement().satisfies(page -> {
            assertThat(page.replaces()).isEqualTo(second);
            assertThat(page.ordinal()).isEqualTo(2);
            assertThat(page.addedVersion()).isEqualTo(2);
        });
        assertThat(pages)
                .filteredOn(page -> page.id() == second)
                .singleElement()
                .satisfies(page -> assertThat(page.removedVersion()).isEqualTo(2));
    }

    @Test
    void a_second_try_still_stands_for_the_page_that_the_agency_saw() {
        reject("household#" + second);
        long blurred = scan();
        stage.sheets.replace(CLERK, second, blurred);
        long anew = scan();
        stage.sheets.replace(CLERK, blurred, anew);

        assertThat(stage.cases.page(blurred)).isEmpty();
        assertThat(stage.cases.page(anew).orElseThrow().replaces()).isEqualTo(second);
    }

    @Test
    void only_a_page_of_the_line_and_the_version_is_rejected() {
        assertRefused(() -> reject("idCard#" + second), "CASE-20-19");
        assertRefused(() -> reject("household#4711"), "CASE-20-19");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void what_the_version_before_showed_already_needs_a_reason() {
        reject("mobile");
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("mobile", "13900139000"));
        stage.submit(id);
        stage.deliver();
        stage.review.claim(REVIEWER, id);

        assertRefused(() -> reject("household#" + first), "CASE-20-18");
    }

    @Test
    void pages_of_different_lines_do_not_replace_each_other() {
        reject("household#" + second);
        long other = stage.material
                .certify(CLERK, id, "idCard", "DZ", stage.clock.instant())
                .id();

        assertRefused(() -> stage.sheets.replace(CLERK, second, other), "CASE-22-14");
        assertRefused(() -> stage.sheets.replace(CLERK, second, second), "CASE-22-14");
    }
}
