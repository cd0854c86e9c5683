package org.sheyin.bench.probe;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Session;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The limit that the hand-off is measured against: durable messages sent and received one by one, each its own JMS
 * transaction, half of the threads sending, half receiving at the same time. Answers messages a second.
 */
@WebServlet("/raw")
public class RawServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "bench.raw";
    private static final long PATIENCE_MILLIS = 20_000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int count = Integer.parseInt(request.getParameter("count"));
        int threads = Integer.parseInt(request.getParameter("threads"));
        var factory = (ConnectionFactory) Services.named("java:/jms/SheyinConnectionFactory");
        // The shape of a message of the hand-off.
        String text = "{\"type\":\"bench.raw\",\"format\":1,\"id\":2026110000000001,\"emission\":1,"
                + "\"caseId\":2026110000000001,\"version\":1,\"hash\":\"" + "0".repeat(64) + "\"}";
        var toSend = new AtomicInteger(count);
        var toReceive = new AtomicInteger(count);
        double seconds = Crowd.each(threads, threads, 0, i -> {
            if (i % 2 == 0) {
                send(factory, text, toSend);
            } else {
                receive(factory, toReceive);
            }
        });
        new Lines(response).say(Double.toString(count / seconds));
    }

    private static void send(ConnectionFactory factory, String text, AtomicInteger left) {
        try (var connection = factory.createConnection();
                var session = connection.createSession(true, Session.SESSION_TRANSACTED);
                var producer = session.createProducer(session.createQueue(QUEUE))) {
            while (left.getAndDecrement() > 0) {
                producer.send(session.createTextMessage(text), DeliveryMode.PERSISTENT, 4, 0);
                session.commit();
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private static void receive(ConnectionFactory factory, AtomicInteger left) {
        try (var connection = factory.createConnection();
                var session = connection.createSession(true, Session.SESSION_TRANSACTED);
                var consumer = session.createConsumer(session.createQueue(QUEUE))) {
            connection.start();
            while (left.getAndDecrement() > 0) {
                if (consumer.receive(PATIENCE_MILLIS) == null) {
                    throw new IllegalStateException("a message is missing");
                }
                session.commit();
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
