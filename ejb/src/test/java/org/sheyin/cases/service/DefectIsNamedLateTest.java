package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.cases.model.CaseRemark;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.DefectRules;

/** Rule CASE-20-18: all defects are told at once, or it is said why not. */
class DefectIsNamedLateTest {
    private static final String REASON = "上次影像未上传完整，未能核对";

    private final Stage stage = new Stage();
    private final long id = stage.inReview();

    private Decide named(int version, String reason, String... keys) {
        var defects =
                List.of(keys).stream().map(key -> new Decide.Defect(key, "请补正")).toList();
        return new Decide(id, version, "", "", defects, reason);
    }

    private void returnedFor(String... keys) {
        stage.review.sendBack(REVIEWER, named(1, "", keys));
    }

    private void corrected() {
        stage.submit(id);
        stage.deliver();
        stage.review.claim(REVIEWER, id);
    }

    private List<String> reasons(int version) {
        return stage.cases.remarks(id).stream()
                .filter(remark -> remark.version() == version)
                .map(CaseRemark::lateReason)
                .toList();
    }

    @Test
    void in_the_first_version_nothing_is_late() {
        returnedFor("mobile", "household");

        assertThat(reasons(1)).containsOnly("");
    }

    @Test
    void what_stood_there_before_needs_a_reason_that_is_kept_with_it() {
        returnedFor("household");
        corrected();

        assertRefused(() -> stage.review.sendBack(REVIEWER, named(2, " ", "mobile")), "CASE-20-18");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
        stage.review.sendBack(REVIEWER, named(2, REASON, "mobile", "household"));

        assertThat(reasons(2)).containsExactly(REASON, "");
        assertThat(stage.file(id).decisionNote()).isEqualTo("请补正；请补正");
    }

    @Test
    void what_changed_meanwhile_may_be_named_without_one() {
        returnedFor("household");
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("mobile", "13900139000"));
        stage.material.certify(CLERK, id, "idCard", "DZ-9", stage.clock.instant());
        corrected();

        stage.review.sendBack(REVIEWER, named(2, "", "mobile", "idCard"));

        assertThat(reasons(2)).containsOnly("");
    }

    @Test
    void the_desk_tells_beforehand_what_needs_a_reason() {
        returnedFor("household");
        corrected();

        assertThat(stage.defects.seenBefore(stage.file(id), List.of("mobile", "idCard", "household")))
                .containsExactlyInAnyOrder("mobile", "idCard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "abc"})
    void three_characters_are_no_reason(String reason) {
        assertThat(DefectRules.judgeLate(1, reason).isAllowed()).isFalse();
        assertThat(DefectRules.judgeLate(0, reason).isAllowed()).isTrue();
    }

    @Test
    void a_reason_has_4_to_500_characters() {
        assertThat(DefectRules.judgeLate(1, "影像不清").isAllowed()).isTrue();
        assertThat(DefectRules.judgeLate(1, "x".repeat(500)).isAllowed()).isTrue();
        assertThat(DefectRules.judgeLate(1, "x".repeat(501)).isAllowed()).isFalse();
    }
}
