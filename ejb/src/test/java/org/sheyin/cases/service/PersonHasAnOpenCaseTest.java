package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Reason;

class PersonHasAnOpenCaseTest {
    private final Stage stage = new Stage();
    private final long first = stage.submitted();
    private final long second = stage.entered();

    @Test
    void a_second_one_of_the_item_is_refused_without_telling_whose_the_first_is() {
        assertThat(Refusals.of(() -> stage.submit(second))).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("CASE-20-2d");
            assertThat(reason.field()).isEqualTo("idNumber");
            assertThat(reason.args()).containsExactly(stage.file(first).item().name());
            assertThat(reason.value()).isEmpty();
        });
    }

    @Test
    void after_a_withdrawal_the_person_may_come_again() {
        stage.withdraw(first);

        assertThatCode(() -> stage.submitOnceMore(second, "撤回后重新申请")).doesNotThrowAnyException();
    }

    @Test
    void after_the_decision_the_person_may_come_again() {
        stage.deliver();
        stage.review.claim(Stage.REVIEWER, first);
        stage.review.approve(Stage.REVIEWER, Decide.plain(first, 1, "同意"));

        assertThatCode(() -> stage.submitOnceMore(second, "户籍迁移后重新参保")).doesNotThrowAnyException();
    }

    @Test
    void while_it_is_corrected_it_stays_open() {
        stage.deliver();
        stage.review.claim(Stage.REVIEWER, first);
        stage.review.sendBack(
                Stage.REVIEWER, new Decide(first, 1, "请补正", "", java.util.List.of(new Decide.Defect("idCard", "模糊"))));

        assertThat(Refusals.of(() -> stage.submit(second)))
                .extracting(Reason::ruleId)
                .containsExactly("CASE-20-2d");
    }

    @Test
    void another_person_is_not_stopped() {
        stage.intake.save(CLERK, second, SampleEntry.enrolment().with("idNumber", SampleEntry.identity(3)));

        assertThatCode(() -> stage.submit(second)).doesNotThrowAnyException();
    }
}
