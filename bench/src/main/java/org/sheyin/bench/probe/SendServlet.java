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
import java.util.stream.Collectors;

/** Sends any text to a queue, as a stranger with the right to send would. */
@WebServlet("/send")
public class SendServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String text = request.getReader().lines().collect(Collectors.joining("\n"));
        var factory = (ConnectionFactory) Services.named("java:/jms/SheyinConnectionFactory");
        try (var connection = factory.createConnection();
                var session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            try (var producer = session.createProducer(session.createQueue(request.getParameter("queue")))) {
                producer.send(session.createTextMessage(text));
            }
            session.commit();
        } catch (JMSException e) {
            throw new ServletException(e);
        }
        new Lines(response).say("sent");
    }
}
