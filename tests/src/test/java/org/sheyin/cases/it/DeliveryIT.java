package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseHandoff;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.deployment.it.Owner;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.service.Reconciler;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SystemPart;

/** Invariant 16: delivered only with a stored receipt; repetition and strange messages change nothing. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {
    /** Beyond every id that the relay gives, within the month. */
    private static final long FAR = 5_000_000_000L;

    private static final String DISAGREES = "MessageDisagreesException";

    @Test
    void eachCaseIsReceivedOnceWithAReceiptOfItsOwn() {
        Actor clerk = Desk.actor("clerk1");
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(Desk.delivered(clerk));
        }
        var receipts = ids.stream()
                .map(id -> Desk.service(CaseReading.class)
                        .look(clerk, id)
                        .summary()
                        .receiptNo())
                .toList();
        assertThat(receipts).doesNotHaveDuplicates().allMatch(receipt -> receipt.startsWith("HZ"));
    }

    @Test
    void aRepeatedMessageHasNoSecondEffect() {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.delivered(clerk);
        long outboxId = Desk.number(
                "select id from sheyin.outbox_message where case_id = ? and address = 'cases.submitted'", id);
        var system = Actor.system(SystemPart.HANDOFF);
        String hash = Owner.list("select form_hash from sheyin.outbox_message where id = " + outboxId)
                .get(0);
        var handoff = Desk.service(CaseHandoff.class);
        handoff.receive(system, List.of(new Emission(outboxId, Address.SUBMITTED, id, 1, hash, 2)));
        var damaged = new Emission(outboxId, Address.SUBMITTED, id, 1, "0".repeat(64), 2);
        assertThatThrownBy(() -> handoff.receive(system, List.of(damaged))).hasStackTraceContaining(DISAGREES);
        assertThat(Desk.number(
                        "select count(*) from sheyin.inbox_message where case_id = ? and address = ?",
                        id,
                        Address.SUBMITTED))
                .isEqualTo(1);
        assertThat(Desk.number(
                        "select count(*) from sheyin.outbox_message where case_id = ? and address = ?",
                        id,
                        Address.RECEIVED))
                .isEqualTo(1);
    }

    /** What arrives together commits together: beside a message that cannot be applied nothing is kept. */
    @Test
    void oneThatFailsTakesItsGroupBackWithIt() {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.draft(clerk);
        var system = Actor.system(SystemPart.HANDOFF);
        var good = written(id + FAR, Address.SUBMITTED, id, 1);
        var stray = written(id + FAR + 1, Address.SUBMITTED, id + FAR, 1);
        var handoff = Desk.service(CaseHandoff.class);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> handoff.receive(system, List.of(good, stray)));
        String arrived = "select count(*) from sheyin.inbox_message where outbox_id in (?, ?)";
        assertThat(Desk.number(arrived, id + FAR, id + FAR + 1)).isZero();

        handoff.receive(system, List.of(good));
        assertThat(Desk.number(arrived, id + FAR, id + FAR + 1)).isEqualTo(1);
    }

    /** As after a crash between sending and marking: the relay sends what the broker has, among others that it has not. */
    @Test
    void whatTheBrokerHasAlreadyHoldsNobodyUp() {
        Actor clerk = Desk.actor("clerk1");
        long before = Desk.delivered(clerk);
        assertThat(Desk.number(
                        "with again as (update sheyin.outbox_message set sent_at = null where case_id = ? returning 1)"
                                + " select count(*) from again",
                        before))
                .isEqualTo(2);
        assertThat(Desk.state(clerk, Desk.delivered(clerk))).isEqualTo(CaseState.DELIVERED);
        Desk.await(() ->
                Desk.number("select count(*) from sheyin.outbox_message where case_id = ? and sent_at is null", before)
                        == 0);
        assertThat(Desk.number("select count(*) from sheyin.inbox_message where case_id = ?", before))
                .isEqualTo(2);
    }

    @Test
    void theReconcilerSendsAgainWhatTookNoEffect() {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.delivered(clerk);
        long settled = Desk.number(
                "select count(*) from sheyin.outbox_message where case_id = ? and settled_at is not null"
                        + " and address = 'cases.submitted'",
                id);
        assertThat(settled).isEqualTo(1);
        Desk.await(() -> Desk.service(Reconciler.class).again(Duration.ofSeconds(5)) == 0);
    }

    @Test
    void othersFlowOnWhileAMalformedMessageBacksOff() throws Exception {
        var factory = (ConnectionFactory) new InitialContext().lookup("java:/jms/SheyinConnectionFactory");
        try (var connection = factory.createConnection();
                var session = connection.createSession(true, Session.SESSION_TRANSACTED);
                var producer = session.createProducer(session.createQueue(Address.SUBMITTED))) {
            producer.send(session.createTextMessage("{\"type\":\"nonsense\""));
            session.commit();
        }
        Actor clerk = Desk.actor("clerk1");
        assertThat(Desk.state(clerk, Desk.delivered(clerk))).isEqualTo(CaseState.DELIVERED);
    }

    /** A receipt that the agency never stored delivers nothing, whoever put the message into the queue. */
    @Test
    void aForgedReceiptDeliversNothing() throws Exception {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.draft(clerk);
        long strange = Desk.delivered(clerk);
        var system = Actor.system(SystemPart.HANDOFF);
        for (int version = 0; version <= 1; version++) {
            var forged = new Emission(id + FAR + version, Address.RECEIVED, id, version, "", 1);
            assertThatThrownBy(() -> Desk.service(CaseHandoff.class).deliver(system, List.of(forged)))
                    .hasStackTraceContaining(DISAGREES);
            Desk.service(CaseHandoff.class)
                    .deliver(system, List.of(written(id + FAR + version, Address.RECEIVED, id, version)));
        }
        assertThat(Desk.state(clerk, id)).isEqualTo(CaseState.DRAFT);
        // Another case's receipt does not count either: it is looked up by the case's own version.
        Desk.service(CaseHandoff.class).deliver(system, List.of(written(strange + FAR + 2, Address.RECEIVED, id, 1)));
        assertThat(Desk.state(clerk, id)).isEqualTo(CaseState.DRAFT);
        assertThat(Desk.number("select count(*) from sheyin.case_file where id = ? and receipt_no is null", id))
                .isEqualTo(1);
    }

    /** As somebody would who writes to the database and to the queue: a row of the outbox that counts as sent, and its message. */
    static Emission written(long outboxId, String address, long caseId, int version) {
        Desk.number(
                "with row as (insert into sheyin.outbox_message (id, address, case_id, version, form_hash, emission,"
                        + " created_at, sent_at, settled_at) values (?, ?, ?, ?, '', 1, now(), now(), now()) returning 1)"
                        + " select count(*) from row",
                outboxId,
                address,
                caseId,
                version);
        return new Emission(outboxId, address, caseId, version, "", 1);
    }

    /** Of all cases that there are, by whatever way they came: the number on the case is the one in the agency's inbox. */
    @Test
    void everyDeliveredCaseBearsTheReceiptThatTheAgencyStored() {
        Desk.delivered(Desk.actor("clerk1"));
        String atTheAgency = "select count(*) from sheyin.case_file f where f.state in ('DELIVERED', 'IN_REVIEW',"
                + " 'REVIEWED', 'IN_SECOND_REVIEW', 'CORRECTION', 'COMPLETED', 'REJECTED')";
        assertThat(Desk.number(atTheAgency)).isPositive();
        assertThat(Desk.number(atTheAgency + " and not exists (select 1 from sheyin.inbox_message i"
                        + " where i.case_id = f.id and i.address = 'cases.submitted' and i.version = f.version"
                        + " and i.state = 'APPLIED' and i.receipt_no = f.receipt_no)"))
                .isZero();
        assertThat(Desk.number("select count(*) - count(distinct receipt_no) from sheyin.inbox_message"
                        + " where receipt_no is not null"))
                .isZero();
    }
}
