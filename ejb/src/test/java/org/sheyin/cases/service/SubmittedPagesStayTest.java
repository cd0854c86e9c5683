package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.RETURN;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.SampleActors;

/** CASE-22-5 and CASE-22-16: what the agency has had it has as it was, and each change of the rest is written down (Art 6). */
class SubmittedPagesStayTest {
    private final Stage stage = new Stage();
    private long id;
    private long first;
    private long second;
    private long added;

    @BeforeEach
    void two_pages_were_submitted_and_a_third_came_with_the_correction() {
        id = stage.entered();
        first = stage.cases.pages(id).stream()
                .filter(page -> page.lineKey().equals("household"))
                .findFirst()
                .orElseThrow()
                .id();
        second = certificate("DZ-4");
        stage.submit(id);
        stage.deliver();
        stage.review.claim(Stage.REVIEWER, id);
        var defects = List.of(new Decide.Defect("household", "缺首页"));
        stage.review.sendBack(Stage.REVIEWER, new Decide(id, 1, "请补正", "", defects));
        assertThat(stage.cases.actions(id)).endsWith(RETURN);
        added = certificate("DZ-5");
    }

    private long certificate(String serial) {
        return stage.material
                .certify(CLERK, id, "household", serial, stage.clock.instant())
                .id();
    }

    @Test
    void a_submitted_page_is_not_turned_but_a_new_one_is_with_a_trace() {
        assertRefused(() -> stage.material.turn(CLERK, first, 90), "CASE-22-5");
        stage.material.turn(CLERK, added, 90);
        assertThat(stage.audited.lines()).endsWith("DONE PAGE_TURNED");
    }

    @Test
    void submitted_pages_keep_their_order_and_a_new_one_comes_between() {
        assertRefused(() -> stage.material.order(CLERK, id, List.of(second, first, added)), "CASE-22-16");
        stage.material.order(CLERK, id, List.of(first, added, second));
        assertThat(stage.cases.page(added).orElseThrow().ordinal()).isEqualTo(2);
        assertThat(stage.audited.lines()).endsWith("DONE PAGES_ORDERED");
    }

    @Test
    void a_correction_that_is_typed_is_written_down_and_a_draft_once_a_burst() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("grade", "600"));
        assertThat(stage.audited.lines()).endsWith("DONE FORM_SAVED");

        long draft = stage.draft();
        int before = stage.audited.lines().size();
        stage.intake.save(CLERK, draft, SampleEntry.enrolment());
        stage.intake.save(CLERK, draft, SampleEntry.enrolment().with("grade", "600"));
        assertThat(stage.audited.lines()).as("one goes over the form").hasSize(before);
        stage.intake.save(SampleActors.clerkOf(102, SampleActors.OUTLET), draft, SampleEntry.enrolment());
        assertThat(stage.audited.lines()).as("a colleague typed").hasSize(before + 1);
        stage.clock.forward(Duration.ofMinutes(11));
        stage.intake.save(CLERK, draft, SampleEntry.enrolment().with("grade", "600"));
        stage.intake.save(CLERK, draft, SampleEntry.enrolment().with("grade", "600"));
        assertThat(stage.audited.lines()).hasSize(before + 2);
    }
}
