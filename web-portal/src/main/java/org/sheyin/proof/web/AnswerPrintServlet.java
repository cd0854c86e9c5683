package org.sheyin.proof.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.proof.service.AnswerPrints;
import org.sheyin.shared.web.SameOrigin;

/** {@code POST /proof/print} with {@code case}: the one print of an answer, shown and not kept (Art 24). */
@WebServlet("/proof/print")
public class AnswerPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient AnswerPrints prints;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String id = request.getParameter("case");
        if (id == null || !ID.matcher(id).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = prints.print(user.actor(), Long.parseLong(id));
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"core-answer.pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(pdf);
    }
}
