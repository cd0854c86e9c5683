package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.RELAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;

class WithdrawnWhileOnItsWayTest {
    private final Stage stage = new Stage();
    private final long id = stage.submitted();

    @Test
    void the_receipt_is_kept_and_the_case_stays_withdrawn() {
        stage.handoff.receive(RELAY, List.of(stage.sent("cases.submitted").get(0)));
        stage.withdraw(id);
        var receipt = stage.sent("cases.received").get(0);

        stage.handoff.deliver(RELAY, List.of(receipt));

        assertThat(stage.file(id).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(stage.file(id).receiptNo()).isNull();
        assertThat(stage.outbox.receiptOf("cases.submitted", id, 1)).isPresent();
        assertThat(stage.outbox.arrival(receipt.outboxId()).note()).isEqualTo("CASE-20-1 WITHDRAWN");
    }

    @Test
    void it_may_be_withdrawn_before_it_arrives() {
        stage.withdraw(id);

        stage.deliver();

        assertThat(stage.file(id).state()).isEqualTo(CaseState.WITHDRAWN);
    }
}
