package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseRemark;
import org.sheyin.cases.model.CaseState;

class CaseIsReturnedTest {
    private final Stage stage = new Stage();
    private final long id = stage.inReview();

    private Decide defects(String... fields) {
        var defects = List.of(fields).stream()
                .map(field -> new Decide.Defect(field, "请补正"))
                .toList();
        return new Decide(id, 1, "一次性告知", "", defects);
    }

    @Test
    void all_defects_are_told_at_once_and_the_clock_stands() {
        stage.review.sendBack(REVIEWER, defects("household", "mobile"));

        var file = stage.file(id);
        assertThat(file.state()).isEqualTo(CaseState.CORRECTION);
        assertThat(file.clock().pausedAt()).isEqualTo(Stage.NOW);
        assertThat(file.clock().correctionDueAt()).isEqualTo(Instant.parse("2026-12-07T02:00:00Z"));
        assertThat(stage.cases.remarks(id)).extracting(CaseRemark::fieldKey).containsExactly("household", "mobile");
        assertThat(stage.sent("cases.decided")).hasSize(1);
    }

    @Test
    void without_a_defect_it_is_refused() {
        assertRefused(() -> stage.review.sendBack(REVIEWER, defects()), "CASE-20-7");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(stage.file(id).clock().pausedAt()).isNull();
    }

    @Test
    void corrected_it_is_claimed_and_returned_again_as_version_two() {
        stage.review.sendBack(REVIEWER, defects("household"));
        stage.submit(id);
        stage.deliver();
        stage.review.claim(REVIEWER, id);

        assertRefused(() -> stage.review.sendBack(REVIEWER, defects("mobile")), "CASE-20-11");
        stage.review.sendBack(
                REVIEWER, new Decide(id, 2, "", "", List.of(new Decide.Defect("mobile", "空号")), "上次未拨打核实"));
        assertThat(stage.cases.remarks(id)).extracting(CaseRemark::version).containsExactly(1, 2);
    }
}
