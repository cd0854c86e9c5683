package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.model.IntakeLimits;
import org.sheyin.cases.service.CaseUpload;
import org.sheyin.cases.service.NewPage;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.SameOrigin;
import org.sheyin.shared.web.Texts;

/**
 * Takes one file of one material line and answers JSON: the page's id, or what stands against the file. Large files lie
 * on the disk until they are checked, never in the heap.
 */
@WebServlet("/cases/upload")
@MultipartConfig(
        fileSizeThreshold = (int) UploadServlet.MOST,
        maxFileSize = UploadServlet.MOST,
        maxRequestSize = UploadServlet.MOST)
public class UploadServlet extends HttpServlet {
    /** A little more than a file may have, so that the intake tells the limit; up to it nothing is spooled in clear to disk. */
    static final long MOST = 32L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient CaseUpload upload;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        write(response, answer(request));
    }

    private JsonObject answer(HttpServletRequest request) throws IOException {
        try {
            Part file = request.getPart("file");
            var page = new NewPage(
                    Long.parseLong(request.getParameter("case")),
                    request.getParameter("line"),
                    request.getParameter("source"),
                    name(file),
                    "true".equals(request.getParameter("declared")));
            try (var content = file.getInputStream()) {
                var stored = upload.upload(user.actor(), page, content);
                return Json.createObjectBuilder().add("page", stored.id()).build();
            } finally {
                file.delete();
            }
        } catch (RefusedException refused) {
            return refusal(refused.reasons());
        } catch (ServletException | IllegalStateException | NumberFormatException unreadable) {
            int megabytes = IntakeLimits.DEFAULT.maxBytes() / 1024 / 1024;
            log("an upload was not readable", unreadable);
            return refusal(List.of(Reason.of("ATTACHMENT-TOO_MANY_BYTES", "20(2)", String.valueOf(megabytes))));
        }
    }

    private static String name(Part file) {
        String name = file == null ? null : file.getSubmittedFileName();
        if (name == null) {
            throw new RefusedException(Reason.of("ATTACHMENT-EMPTY", "20(2)"));
        }
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private JsonObject refusal(List<Reason> reasons) {
        var messages = Json.createArrayBuilder();
        reasons.forEach(reason -> messages.add(texts.reason(reason, language.getLocale())));
        return Json.createObjectBuilder().add("refused", messages).build();
    }

    private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.toString());
    }
}
