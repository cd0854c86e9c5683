package org.sheyin.permission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.permission.service.PermissionPrints;
import org.sheyin.shared.web.SameOrigin;

/** {@code POST /permission/print} with {@code id}: the table of Annex 3 to be stamped, shown and not kept (Art 24). */
@WebServlet("/permission/print")
public class PermissionPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PermissionPrints prints;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            write(response, prints.print(user.actor(), Long.parseLong(id)));
        }
    }

    private static void write(HttpServletResponse response, PermissionPrints.Printed paper) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(paper.pdf().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(paper.pdf());
    }
}
