package org.sheyin.handoff.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.OutboxWritten;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.Worker;

/**
 * Sends what the outbox holds, one worker a node, which takes along what has gathered meanwhile. Claim in one short
 * transaction, send in a JMS transaction outside any JTA transaction, mark sent along with the next claim: a crash in
 * between repeats messages, it never loses one. When the broker is down the rows stay, their claim runs out, and clerks
 * go on.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());
    private static final int BATCH = 100;

    @Resource(lookup = "java:/jms/SheyinConnectionFactory")
    private ConnectionFactory connections;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private OutboxDispatch dispatch;

    private final Actor system = Actor.system(SystemPart.HANDOFF);
    private final Worker worker = new Worker(this::drain);
    private volatile boolean brokerAway;

    /** While the broker is away only the timer tries: a submission does not pay for an attempt in vain. */
    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten news) {
        if (!brokerAway) {
            wake();
        }
    }

    /** Starts the worker, or tells the one at work to look once more before it ends. */
    public void wake() {
        worker.wake(executor);
    }

    /** The broker first, then the rows: while it is away nothing is claimed and nothing is written. */
    private void drain() {
        List<Emission> rows = List.of();
        List<Long> sent = new ArrayList<>();
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageProducer producer = session.createProducer(null)) {
            broker(true, "");
            rows = dispatch.next(system, sent, BATCH);
            while (!rows.isEmpty()) {
                sent.clear();
                send(session, producer, rows, sent);
                rows = dispatch.next(system, sent, BATCH);
            }
        } catch (JMSException down) {
            broker(false, down.getMessage());
            giveBack(rows, sent);
        }
    }

    private void broker(boolean there, String message) {
        if (brokerAway == there) {
            brokerAway = !there;
            LOG.log(
                    there ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                    there ? "broker is back" : "broker cannot be reached, the outbox waits: " + message);
        }
    }

    private void giveBack(List<Emission> rows, List<Long> sent) {
        List<Long> waiting = rows.stream()
                .map(Emission::outboxId)
                .filter(id -> !sent.contains(id))
                .toList();
        if (!sent.isEmpty()) {
            dispatch.sent(system, sent);
        }
        if (!waiting.isEmpty()) {
            dispatch.release(system, waiting);
        }
    }

    /** @param sent gets the ids of those that the broker has, also when it goes away in between */
    private static void send(Session session, MessageProducer producer, List<Emission> rows, List<Long> sent)
            throws JMSException {
        if (commit(session, producer, rows)) {
            rows.forEach(row -> sent.add(row.outboxId()));
            return;
        }
        for (Emission row : rows) {
            if (!commit(session, producer, List.of(row))) {
                LOG.log(System.Logger.Level.INFO, "{0} had been sent before", row.duplicateId());
            }
            sent.add(row.outboxId());
        }
    }

    /**
     * Sends them in one JMS transaction.
     *
     * @return false when the broker has one of them already, as after a crash between sending and marking: it takes none
     */
    private static boolean commit(Session session, MessageProducer producer, List<Emission> rows) throws JMSException {
        try {
            for (Emission row : rows) {
                var message = session.createTextMessage(EmissionJson.write(row));
                message.setStringProperty("_AMQ_DUPL_ID", row.duplicateId());
                producer.send(session.createQueue(row.address()), message, DeliveryMode.PERSISTENT, 4, 0);
            }
            session.commit();
            return true;
        } catch (JMSException refused) {
            if (!isDuplicate(refused)) {
                throw refused;
            }
            session.rollback();
            return false;
        }
    }

    /** By class name, since the broker's classes are the server's own. */
    private static boolean isDuplicate(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("ActiveMQDuplicateIdException")
                    || String.valueOf(cause.getMessage()).contains("AMQ229102")) {
                return true;
            }
        }
        return false;
    }
}
