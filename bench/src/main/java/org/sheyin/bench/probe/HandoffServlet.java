package org.sheyin.bench.probe;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** The hand-off from outside: reconcile at once instead of after the amber time, send any text to a queue. */
@WebServlet({"/reconcile", "/send"})
public class HandoffServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var lines = new Lines(response);
        if (request.getServletPath().equals("/reconcile")) {
            lines.say(Integer.toString(reconcile()));
        } else {
            send(request.getParameter("queue"), request.getReader().lines().collect(Collectors.joining("\n")));
            lines.say("sent");
        }
    }

    /** What Reconciler.again does, with no time of quiet. */
    private static int reconcile() {
        return Services.of(OutboxDispatch.class)
                .reconcile(
                        Actor.system(SystemPart.HANDOFF),
                        Duration.ZERO,
                        System.getProperty("jboss.node.name", "local"));
    }

    private static void send(String queue, String text) throws ServletException {
        var factory = (ConnectionFactory) Services.named("java:/jms/SheyinConnectionFactory");
        try (var connection = factory.createConnection();
                var session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            try (var producer = session.createProducer(session.createQueue(queue))) {
                producer.send(session.createTextMessage(text));
            }
            session.commit();
        } catch (JMSException e) {
            throw new ServletException(e);
        }
    }
}
