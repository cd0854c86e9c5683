package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.service.CasePrints;
import org.sheyin.cases.service.PrintedPaper;
import org.sheyin.shared.web.SameOrigin;

/**
 * {@code POST /cases/print} with {@code case} and {@code paper}: one counted copy of a paper, shown and not kept. There is
 * no address under which it could be fetched again (Art 24); a refusal goes to the page of refusals.
 */
@WebServlet("/cases/print")
public class PrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient CasePrints prints;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        long caseId;
        CasePaper paper;
        try {
            caseId = Long.parseLong(request.getParameter("case"));
            paper = CasePaper.valueOf(request.getParameter("paper"));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(response, prints.print(user.actor(), caseId, paper));
    }

    private static void write(HttpServletResponse response, PrintedPaper paper) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(paper.pdf().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(paper.pdf());
    }
}
