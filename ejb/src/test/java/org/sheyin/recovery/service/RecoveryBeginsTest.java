package org.sheyin.recovery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.cases.service.Stage;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.recovery.model.InMemoryRecoveryRepository;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.recovery.model.RecoveryWay;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;

/** An approved case that names an overpaid amount begins a recovery, once; the bank gets it back until its day. */
class RecoveryBeginsTest {
    private static final Actor MANAGER = SampleActors.bank(110, 0, Set.of(Right.RECOVERY_RECORD));

    private final Stage stage = new Stage();
    private final InMemoryRecoveryRepository tasks = new InMemoryRecoveryRepository();
    private final RecoveryTransitions transitions = new RecoveryTransitions(tasks, stage.audit, stage.ids);
    private final RecoveryTerms terms = new RecoveryTerms(stage.times);
    private final CasesDecidedObserver observer =
            new CasesDecidedObserver(stage.cases, stage.forms, tasks, transitions, terms, stage.ids);
    private final Recoveries desk = new Recoveries(tasks, transitions, terms, stage.clock);

    /** Approved with this amount in its form. */
    private CaseFile approved(String overpaid) {
        var file = SampleCase.in(CaseState.DRAFT);
        fill(file, overpaid);
        List.of(CaseAction.ACCEPT, CaseAction.SUBMIT, CaseAction.DELIVER, CaseAction.CLAIM, CaseAction.APPROVE)
                .forEach(action -> SampleCase.step(file, action));
        stage.cases.add(file);
        return file;
    }

    private void fill(CaseFile file, String overpaid) {
        var form = stage.forms.seal(file.id(), FormValues.of(Map.of("overpaidAmount", overpaid)));
        file.edit(form, SampleCase.jurisdiction(), stage.clock.instant()).orThrow();
    }

    private void news(CaseFile file) {
        observer.look(new CasesDecided(Actor.system(SystemPart.HANDOFF), List.of(file.id()), stage.clock.instant()));
    }

    private Recovery begun(String overpaid) {
        var file = approved(overpaid);
        news(file);
        return tasks.ofCase(file.id()).orElseThrow();
    }

    @Test
    void the_amount_of_the_form_is_owed_by_the_bank_of_the_case_within_twenty_working_days() {
        var file = approved("1,280.50");
        news(file);
        news(file);
        var task = tasks.ofCase(file.id()).orElseThrow();
        assertThat(tasks.actions()).containsExactly(RecoveryAction.BEGIN);
        assertThat(task.amountFen()).isEqualTo(128_050);
        assertThat(task.bankId()).isEqualTo(SampleActors.BANK);
        assertThat(task.dueOn()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00", "abc"})
    void without_an_amount_there_is_nothing_to_recover(String none) {
        var file = approved(none);
        news(file);
        assertThat(tasks.ofCase(file.id())).isEmpty();
    }

    /** RECOVERY-A2-6 */
    @Test
    void amounts_are_written_down_and_what_is_not_there_is_told() {
        var task = begun("100");
        desk.record(MANAGER, new RecordRecovery(task.id(), "40", LocalDate.of(2026, 11, 20), RecoveryWay.CASH, ""));
        assertThat(task.state()).isEqualTo(RecoveryState.PARTLY);
        assertThatThrownBy(() -> desk.record(
                        MANAGER,
                        new RecordRecovery(task.id(), "60.01", LocalDate.of(2026, 11, 20), RecoveryWay.CASH, "")))
                .hasMessage("RECOVERY-A2-1");
        assertThatThrownBy(() -> desk.handBack(MANAGER, 999, "x")).hasMessage("RECOVERY-A2-6");
        desk.handBack(MANAGER, task.id(), "账户已销户");
        desk.assign(SampleActors.supervisor(), task.id(), "已找到新账户");
        assertThat(task.state()).isEqualTo(RecoveryState.OPEN);
        assertThat(stage.audited.lines())
                .contains("DONE RECOVERY_RECORD_PART", "DONE RECOVERY_HAND_BACK", "DONE RECOVERY_ASSIGN");
    }

    @Test
    void after_its_day_the_sweep_marks_it_once() {
        var task = begun("100");
        var sweep = new RecoverySweep(tasks, transitions, new InMemoryScopeRepository(stage.clock));
        var system = Actor.system(SystemPart.SWEEP);
        assertThat(sweep.due(system, stage.clock.instant(), 0, 10)).isEmpty();
        stage.clock.forward(Duration.ofDays(40));
        List<Long> due = sweep.due(system, stage.clock.instant(), 0, 10);
        assertThat(due).containsExactly(task.id());
        assertThat(sweep.run(system, due, stage.clock.instant())).isOne();
        assertThat(sweep.run(system, due, stage.clock.instant())).isZero();
        assertThat(task.state()).isEqualTo(RecoveryState.OVERDUE);
    }
}
