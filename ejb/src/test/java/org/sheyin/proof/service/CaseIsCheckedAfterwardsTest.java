package org.sheyin.proof.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.proof.model.ProofOutcome.FOUND;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.proof.model.PostCheck;

/** What the bank closed is checked, sent back and put right, and its lot decides (Annex 2). */
class CaseIsCheckedAfterwardsTest extends BankStage {
    @Test
    void what_is_checked_and_sent_back_is_put_right_with_a_new_proof_and_looked_at_again() {
        var file = closed();
        assertThatThrownBy(() -> checks.choose(SUPERVISOR, CheckResult.of(file.id(), "")))
                .hasMessage("PROOF-A2-12");
        checks.choose(SUPERVISOR, CheckResult.of(file.id(), "群众反映"));
        assertThat(check(file).cause()).isEqualTo(PostCheck.Cause.CHOSEN);
        place();
        assertThat(file.state()).isEqualTo(CaseState.POST_CHECK);
        assertThatThrownBy(() -> checks.object(REVIEWER, new CheckResult(file.id(), "卡号不符", "")))
                .hasMessage("PROOF-A2-10");
        checks.object(REVIEWER, new CheckResult(file.id(), "卡号不符", "重新提交卡系统"));
        assertThat(file.state()).isEqualTo(CaseState.REWORK);
        assertThat(reading.look(CLERK, file.id()).task().task()).isEqualTo("重新提交卡系统");

        assertThatThrownBy(() -> close(file, "")).hasMessage("CASE-A2-3, PROOF-A2-9");
        ask(file, FOUND);
        close(file, "已重新提交");
        assertThat(check(file).cause()).isEqualTo(PostCheck.Cause.REWORK);
        place();
        checks.findInOrder(REVIEWER, CheckResult.of(file.id(), "已改正"));
        assertThat(file.state()).isEqualTo(CaseState.BANK_COMPLETED);
        assertThat(check(file).result()).isEqualTo(PostCheck.Result.IN_ORDER);
        assertThat(reading.look(REVIEWER, file.id()).lot()).isNotNull();
        assertThat(stage.cases.actions(file.id()))
                .containsSubsequence(
                        CaseAction.COMPLETE_AT_BANK,
                        CaseAction.DRAW_SAMPLE,
                        CaseAction.OBJECT_SAMPLE,
                        CaseAction.COMPLETE_AT_BANK,
                        CaseAction.DRAW_SAMPLE,
                        CaseAction.PASS_SAMPLE);
    }

    @Test
    void each_closing_has_its_lot_and_the_share_decides_who_is_checked() {
        stage.parameters.add("sample.postCheck", 2, "", "100", LocalDate.of(2026, 11, 1));
        var file = closed();
        assertThat(check(file).drawn()).isTrue();
        assertThat(check(file).shareVersion()).isEqualTo(2);
        place();
        assertThat(file.state()).isEqualTo(CaseState.POST_CHECK);
        assertThatThrownBy(() -> checks.choose(SUPERVISOR, CheckResult.of(file.id(), "x")))
                .hasMessage("PROOF-A2-11");
    }
}
