package org.sheyin.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sheyin.audit.service.AuditExports;
import org.sheyin.audit.service.SignedFile;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.RefusalShown;
import org.sheyin.shared.web.SameOrigin;
import org.sheyin.shared.web.TypedSearches;
import org.sheyin.shared.web.TypedStaff;
import org.sheyin.shared.web.Viewer;

/** {@code POST /audit/export} with the list's parameters and a {@code purpose}: the lines, their signature and the key to check it. */
@WebServlet("/audit/export")
public class AuditExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer user;

    @Inject
    private transient AuditExports exports;

    @Inject
    private transient TypedSearches searches;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String who = request.getParameter("who");
        var staff = who == null || who.isEmpty()
                ? Optional.of(TypedStaff.ALL)
                : searches.of(who).map(TypedStaff::of);
        if (staff.isEmpty()) {
            // The list tells that it no longer knows who was searched for; a file of everybody was not asked for.
            response.sendRedirect(request.getContextPath() + "/audit/list.xhtml?who=forgotten");
            return;
        }
        try {
            var filter = search(request).filter(staff.get());
            send(exports.export(user.actor(), filter, request.getParameter("purpose")), response);
        } catch (RefusedException refused) {
            RefusalShown.answer(request, response, refused);
        }
    }

    private static void send(SignedFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + ".zip\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            put(zip, file.name(), file.content());
            put(zip, file.name() + ".sig", file.signature().getBytes(StandardCharsets.US_ASCII));
            put(zip, "public-key.pem", file.publicKey().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static AuditSearch search(HttpServletRequest request) {
        var search = new AuditSearch();
        search.setFrom(request.getParameter("from"));
        search.setTo(request.getParameter("to"));
        search.setCity(request.getParameter("city"));
        search.setKind(request.getParameter("kind"));
        search.setResult(request.getParameter("result"));
        search.setAct(request.getParameter("act"));
        search.setCase(request.getParameter("case"));
        search.setOutlet(request.getParameter("outlet"));
        return search;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
