package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.RELAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.handoff.model.Arrival;
import org.sheyin.handoff.model.Emission;

/** Version two overtakes version one on the way: it waits, and then both take effect. */
class VersionsArriveOutOfOrderTest {
    private final Stage stage = new Stage();
    private final CaseFile file = stage.has(SampleCase.in(CaseState.SUBMITTED));
    private Emission one;
    private Emission two;

    @BeforeEach
    void both_are_sent() {
        stage.transitions.post("cases.submitted", file.id(), file.version(), file.formHash(), SampleCase.NOW);
        SampleCase.step(file, CaseAction.DELIVER);
        SampleCase.step(file, CaseAction.CLAIM);
        SampleCase.step(file, CaseAction.RETURN);
        SampleCase.step(file, CaseAction.RESUBMIT);
        stage.transitions.post("cases.submitted", file.id(), file.version(), file.formHash(), SampleCase.NOW);
        one = stage.sent("cases.submitted").get(0);
        two = stage.sent("cases.submitted").get(1);
    }

    @Test
    void the_second_waits_without_a_receipt() {
        stage.handoff.receive(RELAY, List.of(two));

        assertThat(stage.outbox.arrival(two.outboxId()).state()).isEqualTo(Arrival.State.WAITING);
        assertThat(stage.sent("cases.received")).isEmpty();
    }

    @Test
    void with_the_first_both_take_effect_and_the_last_is_acknowledged() {
        stage.handoff.receive(RELAY, List.of(two));
        stage.handoff.receive(RELAY, List.of(one));

        assertThat(stage.outbox.receiptOf("cases.submitted", file.id(), 1)).contains("HZ20261123-00000001");
        assertThat(stage.outbox.receiptOf("cases.submitted", file.id(), 2)).contains("HZ20261123-00000002");
        assertThat(stage.sent("cases.received"))
                .singleElement()
                .extracting(Emission::version)
                .isEqualTo(2);
    }

    @Test
    void then_the_second_is_delivered() {
        stage.handoff.receive(RELAY, List.of(two));
        stage.handoff.receive(RELAY, List.of(one));
        stage.handoff.deliver(RELAY, List.of(stage.sent("cases.received").get(0)));

        assertThat(file.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(file.receiptNo()).isEqualTo("HZ20261123-00000002");
    }

    @Test
    void a_receipt_for_an_older_version_is_only_noted() {
        stage.handoff.receive(RELAY, List.of(one));
        stage.transitions.post("cases.received", file.id(), 1, one.formHash(), SampleCase.NOW);
        var late = stage.sent("cases.received").get(0);

        stage.handoff.deliver(RELAY, List.of(late));

        assertThat(file.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(stage.outbox.arrival(late.outboxId()).note()).isEqualTo("superseded by version 2");
    }
}
