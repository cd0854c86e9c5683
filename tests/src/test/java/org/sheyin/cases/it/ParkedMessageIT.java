package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.handoff.service.ParkedMessages;
import org.sheyin.handoff.service.Reconciler;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Art 6: what could not be applied waits at the desk, is sent again by a person, and arrives. */
@ExtendWith(ArquillianExtension.class)
class ParkedMessageIT {
    private static final String WHY = "数据库已恢复，重新发送";

    @Test
    void aParkedMessageIsSentAgainAndArrives() {
        long caseId = returned();
        long outboxId = lost(caseId);
        long id = parked(outboxId, caseId);
        var messages = Desk.service(ParkedMessages.class);
        for (String far : List.of("supervisor2", "supervisor4")) {
            assertThatThrownBy(() -> Desk.service(HandoffQueries.class).parkedOne(Desk.actor(far), id))
                    .hasMessage("HANDOFF-6-1");
            assertThatThrownBy(() -> messages.settle(Desk.actor(far), id, WHY)).hasMessage("HANDOFF-6-1");
        }
        for (String without : List.of("clerk1", "manager1", "reviewer1", "secadmin")) {
            assertThatThrownBy(() -> messages.settle(Desk.actor(without), id, WHY))
                    .hasMessage("ACCESS-21-1");
        }
        assertThat(Desk.service(HandoffQueries.class)
                        .parkedOne(Desk.actor("supervisor1"), id)
                        .sendable())
                .isTrue();

        assertThat(messages.settle(Desk.actor("sysadmin"), id, WHY)).isTrue();
        Desk.service(Reconciler.class).again(Duration.ofDays(1));
        Desk.await(() -> Desk.number(
                        "select count(*) from sheyin.outbox_message where id = ? and settled_at is not null"
                                + " and emission = 2",
                        outboxId)
                == 1);
        assertThat(Desk.number(
                        "select count(*) from sheyin.audit_entry where subject_id = ?"
                                + " and use_case = 'MESSAGE_RELEASE'",
                        id))
                .isEqualTo(1);
        assertThatThrownBy(() -> messages.settle(Desk.actor("sysadmin"), id, WHY))
                .hasMessage("HANDOFF-6-1");
    }

    /** Sent back with a defect, so that no other concept acts on the message. */
    private static long returned() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        Actor reviewer = Desk.actor("reviewer1");
        var review = Desk.service(CaseReview.class);
        review.claim(reviewer, id);
        review.sendBack(reviewer, new Decide(id, 1, "请更正", "", List.of(new Decide.Defect("grade", "档次不一致"))));
        return id;
    }

    /** As if the bank had never taken it: its arrival is forgotten, the row says that it was sent. */
    private static long lost(long caseId) {
        Desk.await(() -> Desk.number(
                        "select count(*) from sheyin.inbox_message where case_id = ? and address = ?",
                        caseId,
                        Address.DECIDED)
                == 1);
        Desk.await(() ->
                Desk.number("select count(*) from sheyin.outbox_message where case_id = ? and sent_at is null", caseId)
                        == 0);
        Desk.number(
                "with gone as (delete from sheyin.inbox_message where case_id = ? and address = ? returning 1)"
                        + " select count(*) from gone",
                caseId,
                Address.DECIDED);
        return Desk.number(
                "with again as (update sheyin.outbox_message set settled_at = null where case_id = ? and address = ?"
                        + " returning id) select id from again",
                caseId,
                Address.DECIDED);
    }

    private static long parked(long outboxId, long caseId) {
        Desk.service(OutboxDispatch.class)
                .park(
                        Actor.system(SystemPart.HANDOFF),
                        new ParkedMessage(
                                Address.DECIDED,
                                "it-" + outboxId,
                                outboxId,
                                caseId,
                                "NOT_APPLIED",
                                1,
                                "h",
                                Instant.now()));
        return Desk.number("select id from sheyin.parked_message where outbox_id = ?", outboxId);
    }
}
