package org.sheyin.handoff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.InMemoryHandoffRepository;
import org.sheyin.handoff.model.OutboxMessage;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** HANDOFF-6-1 and HANDOFF-6-2: a parked message finds its way back, once, with a reason. */
class ParkedMessagesTest {
    private static final Actor SUPERVISOR = SampleActors.agency(204, Right.HANDOFF_RELEASE);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final InMemoryHandoffRepository outbox = new InMemoryHandoffRepository();
    private final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    private final ParkedMessages messages =
            new ParkedMessages(outbox, new AuditTrail(audited, new InMemoryMonthIds(), clock), clock);

    @BeforeEach
    void one_of_a_case_and_one_that_nobody_can_read_are_parked() {
        outbox.add(new OutboxMessage(9, Address.SUBMITTED, 7, 1, "a", clock.instant()));
        outbox.park(new ParkedMessage(Address.SUBMITTED, "ID:1", 9L, 7L, "NOT_APPLIED", 1, "ff", clock.instant()));
        outbox.park(new ParkedMessage(Address.SUBMITTED, "ID:2", null, null, "MALFORMED", 1, "ff", clock.instant()));
    }

    @Test
    void what_came_from_a_row_of_the_outbox_is_released_and_the_rest_is_closed() {
        assertThat(messages.settle(SUPERVISOR, 1, "数据库已恢复")).isTrue();
        assertThat(messages.settle(SUPERVISOR, 2, "测试工具误写入")).isFalse();

        assertThat(outbox.parked()).isEmpty();
        assertThat(audited.lines()).containsExactly("DONE MESSAGE_RELEASE", "DONE MESSAGE_CLOSE");
    }

    @Test
    void without_a_reason_it_stays() {
        for (String reason : new String[] {null, "  好 ", "字".repeat(301)}) {
            assertThatThrownBy(() -> messages.settle(SUPERVISOR, 1, reason)).hasMessage("HANDOFF-6-2");
        }
        assertThat(outbox.parked()).hasSize(2);
        assertThat(audited.lines()).isEmpty();
    }

    @Test
    void nobody_settles_it_twice() {
        messages.settle(SUPERVISOR, 1, "数据库已恢复");

        assertThatThrownBy(() -> messages.settle(SUPERVISOR, 1, "数据库已恢复")).hasMessage("HANDOFF-6-1");
        assertThatThrownBy(() -> messages.settle(SUPERVISOR, 8, "数据库已恢复")).hasMessage("HANDOFF-6-1");
    }
}
