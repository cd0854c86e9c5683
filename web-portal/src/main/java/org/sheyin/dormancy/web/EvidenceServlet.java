package org.sheyin.dormancy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sheyin.dormancy.service.SweepEvidences;
import org.sheyin.dormancy.service.SweepFile;
import org.sheyin.shared.web.SameOrigin;
import org.sheyin.shared.web.Viewer;

/** {@code POST /dormancy/evidence} with {@code pdf} or {@code csv}, the id of a run: a file of its signed evidence. */
@WebServlet("/dormancy/evidence")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer user;

    @Inject
    private transient SweepEvidences evidences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean pdf = request.getParameter("pdf") != null;
        String id = String.valueOf(request.getParameter(pdf ? "pdf" : "csv"));
        if (!id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SweepFile file = evidences.file(user.actor(), Long.parseLong(id), pdf);
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(file.content());
    }
}
