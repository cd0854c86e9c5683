package org.sheyin.bench.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.cases.service.Submitted;
import org.sheyin.shared.model.RefusedException;

/**
 * Submits what the body lists, one {@code caseId token} a line, through {@link CaseIntake}. Answers a line for each as
 * soon as it is known, and {@code seconds} last. A repeated line is a repeated click.
 */
@WebServlet("/submit")
public class SubmitServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> drafts = request.getReader().lines().toList();
        var lines = new Lines(response);
        var intake = Services.of(CaseIntake.class);
        double seconds = Crowd.each(
                drafts.size(),
                Integer.parseInt(request.getParameter("threads")),
                Integer.parseInt(request.getParameter("rate")),
                i -> lines.say(submit(intake, drafts.get(i).split(" "))));
        lines.say("seconds " + seconds);
    }

    private static String submit(CaseIntake intake, String[] draft) {
        long caseId = Long.parseLong(draft[0]);
        long start = System.currentTimeMillis();
        try {
            Submitted done = intake.submit(Services.clerk(caseId), new SubmitCase(caseId, draft[1], null, true));
            return "ack " + done.caseId() + " " + done.version() + " " + start + " " + System.currentTimeMillis();
        } catch (RefusedException refused) {
            return "fail " + draft[0] + " " + refused.reasons();
        } catch (RuntimeException failed) {
            // Not acknowledged: the run counts it as of unknown outcome and repeats it under the same token.
            return "fail " + draft[0] + " " + failed;
        }
    }
}
