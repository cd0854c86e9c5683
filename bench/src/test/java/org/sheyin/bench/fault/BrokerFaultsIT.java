package org.sheyin.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Layout;
import org.sheyin.bench.site.Site;

/**
 * The short form of {@code bench/faults} with a broker process of its own: all faults strike one site, one after the
 * other, and are settled together, since the reconciler needs its minute only once.
 */
class BrokerFaultsIT {
    private static final int SUBMISSIONS = 60;

    private static final Map<Class<?>, Trial> TRIALS = new LinkedHashMap<>();
    private static Site site;

    @BeforeAll
    static void strike() throws IOException, SQLException {
        site = Site.open(Layout.ofSystemProperties(), Broker.Kind.OWN);
        site.broker().hurry();
        site.broker().start();
        site.start();
        for (Fault fault : List.of(
                new JournalDeletedFault(),
                new QueuePurgedFault(),
                new BrokerStoppedFault(),
                new MessageMalformedFault())) {
            TRIALS.put(fault.getClass(), Trial.strike(site, fault, SUBMISSIONS));
        }
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    @Test
    void aBrokerThatStopsStopsNoClerkAndLosesNothing() throws IOException, SQLException {
        assertNothingLostOrDoubled(BrokerStoppedFault.class);
    }

    @Test
    void aDeletedJournalLosesNothing() throws IOException, SQLException {
        assertNothingLostOrDoubled(JournalDeletedFault.class);
    }

    @Test
    void aPurgedQueueLosesNothing() throws IOException, SQLException {
        assertNothingLostOrDoubled(QueuePurgedFault.class);
    }

    @Test
    void aMalformedMessageIsParkedAndTheOthersFlowOn() throws IOException, SQLException {
        assertNothingLostOrDoubled(MessageMalformedFault.class);
    }

    /** In a transaction that is rolled back: what the other tests find to be 0 would not be overlooked. */
    @Test
    void theAccountSeesWhatIsLostAndWhatIsDoubled() throws IOException, SQLException {
        Trial trial = TRIALS.get(BrokerStoppedFault.class);
        trial.settle();
        Iterator<Long> cases = trial.clerks().acknowledged().iterator();
        try (Connection owner = site.owner()) {
            owner.setAutoCommit(false);
            change(owner, "delete from inbox_message where case_id = ?", cases.next());
            change(
                    owner,
                    "insert into inbox_message select outbox_id + 1000000000, address, case_id, version, state,"
                            + " receipt_no, error, received_at, applied_at from inbox_message where case_id = ?",
                    cases.next());
            change(owner, "update case_version set version = 2 where case_id = ?", cases.next());

            Outcome outcome = new Oracle(owner, trial.clerks()).account(new JsonLine(), 0);

            assertThat(outcome.lost()).isEqualTo(1);
            assertThat(outcome.doubled()).isEqualTo(1);
            assertThat(outcome.broken()).isEqualTo(1);
            assertThat(outcome.met()).isFalse();
            owner.rollback();
        }
    }

    private static void change(Connection owner, String sql, long caseId) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            statement.setLong(1, caseId);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static void assertNothingLostOrDoubled(Class<? extends Fault> fault) throws IOException, SQLException {
        Outcome outcome = TRIALS.get(fault).settle();
        outcome.line().print();
        assertThat(outcome.met()).as(outcome.line().toString()).isTrue();
    }
}
