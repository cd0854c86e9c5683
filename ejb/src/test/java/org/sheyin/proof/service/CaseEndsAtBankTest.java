package org.sheyin.proof.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.proof.model.ProofOutcome.FOUND;
import static org.sheyin.proof.model.ProofOutcome.MISMATCH;
import static org.sheyin.proof.model.ProofOutcome.NOT_FOUND;
import static org.sheyin.proof.model.ProofOutcome.TIMEOUT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.print.service.PaperText;
import org.sheyin.proof.model.HomeVisit;

/** A COMPLETE item from its acceptance to its closing with each kind of proof (Annex 2). */
class CaseEndsAtBankTest extends BankStage {
    @Test
    void a_card_service_closes_with_the_serial_of_its_own_banks_card() {
        var file = accepted(SampleCatalogue.CARD, Map.of());
        assertThatThrownBy(() -> close(file, "")).hasMessage("CASE-A2-3");
        assertThat(ask(file, MISMATCH)).isEqualTo(MISMATCH);
        assertThatThrownBy(() -> close(file, "")).hasMessage("PROOF-A2-4");
        assertThat(ask(file, NOT_FOUND)).isEqualTo(NOT_FOUND);
        assertThat(ask(file, FOUND)).isEqualTo(FOUND);
        close(file, "");
        assertThat(file.state()).isEqualTo(CaseState.BANK_COMPLETED);
        assertThat(file.decisionNote()).startsWith("办结凭证 KG");
        var view = reading.look(CLERK, file.id());
        assertThat(view.lines()).hasSize(3).allMatch(ProofView.Line::simulated);
        assertThat(view.latest().details()).containsEntry("发卡银行", "示例银行");
        assertThat(view.lot()).as("the lot is the agency's to see").isNull();
        assertThat(stage.audited.lines()).contains("DONE PROOF_FOUND", "DONE COMPLETE_AT_BANK");
        assertThatThrownBy(() -> ask(file, FOUND)).hasMessage("PROOF-A2-1");
    }

    @Test
    void no_answer_in_time_loses_nothing_and_the_next_one_has_the_same_serial() {
        stage.parameters.add("proof.timeout.seconds", 2, "", "1", LocalDate.of(2026, 11, 1));
        var file = accepted(SampleCatalogue.CARD, Map.of());
        assertThat(ask(file, TIMEOUT)).isEqualTo(TIMEOUT);
        assertThatThrownBy(() -> close(file, "")).hasMessage("PROOF-A2-5");
        ask(file, FOUND);
        String serial = reading.open(CLERK, file.id()).latest().serial();
        ask(file, null);
        assertThat(reading.open(CLERK, file.id()).latest().serial()).isEqualTo(serial);
    }

    @Test
    void an_answer_of_the_core_system_is_shown_once_printed_once_and_then_gone() {
        var file = accepted(SampleCatalogue.AT_BANK, Map.of());
        ask(file, FOUND);
        assertThat(reading.open(CLERK, file.id()).latest().details())
                .as("the answer is in no view")
                .isEmpty();
        assertThatThrownBy(() -> showing.takeForPrint(CLERK, file.id())).hasMessage("PROOF-24-2");
        var shown = showing.show(CLERK, file.id());
        assertThat(shown.lines()).containsEntry("参保人", "示例甲").containsKey("累计缴费月数");
        assertThatThrownBy(() -> showing.show(CLERK, file.id())).hasMessage("PROOF-24-2");
        assertThatThrownBy(() -> close(file, "")).hasMessage("PROOF-24-3");
        byte[] pdf = new AnswerPrints(showing, new PaperPrinter(), stage.clock).print(CLERK, file.id());
        assertThat(PaperText.copied(pdf)).contains("省集中系统查询结果", "模拟数据", "累计缴费月数", CLERK.name(), "网点70", shown.serial());
        assertThat(proofs.answer(proofs.proofs(file.id()).get(0).id())).isEmpty();
        close(file, "");
        assertThat(file.state()).isEqualTo(CaseState.BANK_COMPLETED);
        assertThat(stage.audited.lines()).contains("VIEWED ANSWER_SHOWN", "VIEWED ANSWER_PRINTED");
    }

    /** PROOF-24-1 */
    @Test
    void what_is_shown_counts_against_the_views_of_the_day() {
        stage.parameters.add("viewLimit.perDay", 2, "", "1", LocalDate.of(2026, 11, 1));
        var first = accepted(SampleCatalogue.AT_BANK, Map.of());
        ask(first, FOUND);
        showing.show(CLERK, first.id());
        ask(first, FOUND);
        assertThatThrownBy(() -> showing.show(CLERK, first.id())).hasMessage("PROOF-24-1");
        stage.clock.forward(Duration.ofDays(1));
        ask(first, FOUND);
        showing.show(CLERK, first.id());
    }

    @Test
    void a_change_keeps_what_stood_before_and_stands_after() {
        var file = accepted(SampleCatalogue.BASIC_CHANGE, Map.of("phoneNew", "13900139000"));
        ask(file, FOUND);
        close(file, "");
        assertThat(reading.look(CLERK, file.id()).latest().details()).containsValue("（原登记值） → 13900139000");
    }

    @Test
    void two_of_the_outlet_were_with_the_person() {
        var file = accepted(SampleCatalogue.ALIVE, Map.of("authMethod", "HOME", "homeAddress", "示范路1号"));
        assertThat(reading.open(CLERK, file.id()).visit().address()).isEqualTo("示范路1号");
        assertThatThrownBy(() -> ask(file, FOUND)).hasMessage("PROOF-A2-2");
        var visit = new HomeVisit("高龄", "示范路1号", stage.clock.instant(), 101, 102, "女儿");
        assertThatThrownBy(() -> visits.record(CLERK, file.id(), visit)).hasMessage("PROOF-22-1");
        stage.cases.add(new CasePage(1, file.id(), "homePhoto", "IMAGE", 1, 9L, "a.jpg", 0, 1));
        var stranger = new HomeVisit("高龄", "示范路1号", stage.clock.instant(), 101, 999, "");
        assertThatThrownBy(() -> visits.record(CLERK, file.id(), stranger)).hasMessage("PROOF-A2-8");
        visits.record(CLERK, file.id(), visit);
        close(file, "");
        assertThat(reading.look(CLERK, file.id()).latest().details()).containsEntry("上门人员", "甲、乙");
    }

    @Test
    void biometrics_that_fail_again_and_again_suggest_a_visit() {
        var file = accepted(SampleCatalogue.ALIVE, Map.of("authMethod", "FACE", "resultId", "R-9"));
        assertThat(reading.open(CLERK, file.id()).resultId()).isEqualTo("R-9");
        for (int i = 0; i < 3; i++) {
            assertThat(reading.open(CLERK, file.id()).suggestVisit()).isFalse();
            ask(file, NOT_FOUND);
        }
        assertThat(reading.open(CLERK, file.id()).suggestVisit()).isTrue();
    }

    @Test
    void answers_of_days_that_are_over_are_removed() {
        var file = accepted(SampleCatalogue.AT_BANK, Map.of());
        ask(file, FOUND);
        long proof = proofs.proofs(file.id()).get(0).id();
        place();
        assertThat(proofs.answer(proof)).isPresent();
        stage.clock.forward(Duration.ofDays(1));
        place();
        assertThat(proofs.answer(proof)).isEmpty();
        assertThatThrownBy(() -> showing.show(CLERK, file.id())).hasMessage("PROOF-24-2");
    }
}
