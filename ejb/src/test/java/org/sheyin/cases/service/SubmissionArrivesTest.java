package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sheyin.cases.service.Stage.RELAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.MessageDisagreesException;
import org.sheyin.shared.model.RefusedException;

/** Only the agency's stored receipt makes a case delivered (Art 6). */
class SubmissionArrivesTest {
    private final Stage stage = new Stage();
    private final long id = stage.submitted();
    private final Emission message = stage.sent("cases.submitted").get(0);

    private Emission receipt() {
        return stage.sent("cases.received").get(0);
    }

    @Test
    void the_agency_gives_a_receipt_and_sends_it_back() {
        stage.handoff.receive(RELAY, List.of(message));

        assertThat(stage.outbox.arrival(message.outboxId()).receiptNo()).isEqualTo("HZ20261123-00000001");
        assertThat(stage.sent("cases.received")).hasSize(1);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void with_the_receipt_it_is_delivered() {
        stage.handoff.receive(RELAY, List.of(message));
        stage.handoff.deliver(RELAY, List.of(receipt()));

        assertThat(stage.file(id).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(stage.file(id).receiptNo()).isEqualTo("HZ20261123-00000001");
        assertThat(stage.file(id).deliveredAt()).isEqualTo(Stage.NOW);
    }

    @Test
    void arriving_twice_it_takes_effect_once() {
        stage.handoff.receive(RELAY, List.of(message));
        stage.handoff.receive(RELAY, List.of(message));
        stage.handoff.deliver(RELAY, List.of(receipt()));
        stage.handoff.deliver(RELAY, List.of(receipt()));

        assertThat(stage.sent("cases.received")).hasSize(1);
        assertThat(stage.cases.actions(id)).containsOnlyOnce(CaseAction.DELIVER);
        assertThat(stage.file(id).receiptNo()).isEqualTo("HZ20261123-00000001");
    }

    @Test
    void an_answer_without_a_stored_receipt_delivers_nothing() {
        stage.transitions.post("cases.received", id, 1, message.formHash(), Stage.NOW);

        stage.handoff.deliver(RELAY, List.of(receipt()));

        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(stage.outbox.arrival(receipt().outboxId()).note()).isEqualTo("CASE-6-1 SUBMITTED");
    }

    @Test
    void a_case_that_is_not_there_fails_so_that_the_message_is_kept() {
        stage.transitions.post("cases.submitted", 1, 1, "", Stage.NOW);
        var stray = stage.sent("cases.submitted").get(1);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> stage.handoff.receive(RELAY, List.of(stray)));
    }

    /** Damaged on the way, or by somebody who writes to the queue: another case, version, hash, or the id of a row to come. */
    @Test
    void a_message_that_disagrees_with_the_outbox_is_believed_in_nothing() {
        long row = message.outboxId();
        for (Emission forged : List.of(
                new Emission(row, "cases.submitted", id + 1, 1, message.formHash(), 1),
                new Emission(row, "cases.submitted", id, 2, message.formHash(), 1),
                new Emission(row, "cases.submitted", id, 1, "0".repeat(64), 1),
                new Emission(row + 1, "cases.submitted", id, 1, message.formHash(), 1))) {
            assertThatExceptionOfType(MessageDisagreesException.class)
                    .isThrownBy(() -> stage.handoff.receive(RELAY, List.of(forged)));
        }
        assertThat(stage.sent("cases.received")).isEmpty();
        stage.handoff.receive(RELAY, List.of(message));
        assertThat(stage.sent("cases.received")).as("the real one arrives").hasSize(1);
    }

    @Test
    void a_decision_is_noted_on_arrival() {
        stage.transitions.post("cases.decided", id, 1, message.formHash(), Stage.NOW);
        var decision = stage.sent("cases.decided").get(0);

        stage.handoff.inform(RELAY, List.of(decision));
        stage.handoff.inform(RELAY, List.of(decision));

        assertThat(stage.outbox.isApplied("cases.decided", id, 1)).isTrue();
    }
}
