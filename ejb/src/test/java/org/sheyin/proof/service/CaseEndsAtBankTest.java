package org.sheyin.proof.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.proof.model.ProofOutcome.FOUND;
import static org.sheyin.proof.model.ProofOutcome.MISMATCH;
import static org.sheyin.proof.model.ProofOutcome.NOT_FOUND;
import static org.sheyin.proof.model.ProofOutcome.TIMEOUT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleFacts;
import org.sheyin.cases.service.Stage;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.organization.model.InMemoryOrganizationRepository;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.print.service.PaperText;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.InMemoryProofRepository;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;

/** A COMPLETE item from its acceptance to its closing with each kind of proof, and to its post-check (Annex 2). */
class CaseEndsAtBankTest {
    private static final Actor CLERK = SampleActors.clerk();
    private static final Actor REVIEWER = atYuexiu(SampleActors.reviewer());
    private static final Actor SUPERVISOR = atYuexiu(SampleActors.supervisor());

    private final Stage stage = new Stage();
    private final InMemoryProofRepository proofs = new InMemoryProofRepository();
    private final ProofQuestions questions = new ProofQuestions(stage.forms, stage.items, stage.organizations);
    private final ProofFacts facts = new ProofFacts(proofs, stage.times, questions);
    private final ProofTrail trail = new ProofTrail(proofs, stage.keys, stage.audit, stage.ids);
    private final OutsideSystems systems =
            new OutsideSystems(new SimulatedCore(), new SimulatedCards(), new SimulatedBiometrics());
    private final ProofKeeping keeping = new ProofKeeping(stage.cases, facts, questions, trail, systems, stage.clock);
    private final ProofAsking asking = new ProofAsking(keeping, systems);
    private final ProofReading reading = new ProofReading(stage.cases, facts, questions, trail, systems, stage.clock);
    private final AnswerShowing showing =
            new AnswerShowing(stage.cases, proofs, facts, trail, stage.outlets, stage.clock);
    private final BankCompletion completion =
            new BankCompletion(stage.cases, stage.transitions, facts, trail, stage.clock);
    private final PostChecks checks = new PostChecks(
            stage.cases, stage.transitions, stage.times, new CheckedCases(proofs, facts), trail, stage.clock);
    private final PostCheckPlacing placing =
            new PostCheckPlacing(stage.cases, stage.transitions, proofs, stage.scope, stage.clock);
    private final HomeVisits visits = new HomeVisits(
            stage.cases,
            facts,
            trail,
            new HomeVisitQueries() {
                @Override
                List<ProofView.Person> staff(long outletId) {
                    return List.of(new ProofView.Person(101, "甲"), new ProofView.Person(102, "乙"));
                }
            },
            stage.clock);

    /** Of the agency that is competent for the outlet. */
    private static Actor atYuexiu(Actor a) {
        long agency = InMemoryOrganizationRepository.YUEXIU;
        return new Actor(a.accountId(), a.name(), a.kind(), "440104", agency, 0, 0, false, a.rights(), 1, a.origin());
    }

    private CaseFile accepted(String item, Map<String, String> typed) {
        long id = stage.intake.begin(CLERK, item, SubmitCase.newToken());
        stage.intake.save(
                CLERK, id, FormValues.of(typed).with("personName", "示例甲").with("idNumber", "440106199005200016"));
        CaseFile file = stage.cases.find(id).orElseThrow();
        var found = SampleFacts.complete().build();
        stage.transitions
                .step(file, CaseAction.ACCEPT, found, CLERK, stage.clock.instant())
                .orThrow();
        return file;
    }

    private ProofOutcome ask(CaseFile file, ProofOutcome rehearsed) {
        stage.clock.forward(Duration.ofSeconds(1));
        return asking.ask(CLERK, new AskProof(file.id(), "R-1", rehearsed));
    }

    private void close(CaseFile file, String note) {
        stage.clock.forward(Duration.ofSeconds(1));
        completion.complete(CLERK, file.id(), note);
    }

    private PostCheck check(CaseFile file) {
        var all = proofs.checks(file.id());
        return all.get(all.size() - 1);
    }

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

    private CaseFile closed() {
        var file = accepted(SampleCatalogue.CARD, Map.of());
        ask(file, FOUND);
        close(file, "");
        return file;
    }

    private void place() {
        stage.clock.forward(Duration.ofSeconds(1));
        placing.run(Actor.system(SystemPart.SWEEP), "n");
        stage.clock.forward(Duration.ofSeconds(1));
    }
}
