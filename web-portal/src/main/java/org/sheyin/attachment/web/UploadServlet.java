package org.sheyin.attachment.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Framing;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.service.Jsons;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.SameOrigin;
import org.sheyin.shared.web.Texts;

/**
 * Takes one file of one line and answers JSON: the page's id, or what stands against the file. Large files lie on the disk
 * until they are checked, never in the heap. A servlet of a concept says where the file goes, and repeats
 * {@code @MultipartConfig} with {@link #MOST}, which is not inherited.
 */
public abstract class UploadServlet extends HttpServlet {
    /** A little more than a file may have, so that the intake tells the limit; up to it nothing is spooled in clear to disk. */
    public static final long MOST = 32L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Language language;

    @Inject
    private transient UploadHint hint;

    /** @return id of the page that the file became */
    protected abstract long store(File file, InputStream content) throws IOException;

    /**
     * What came with the bytes.
     *
     * @param subject id of what the file belongs to
     * @param name as the browser tells it, without folders
     * @param declared whether it was declared free of state and work secrets (Art 22(1))
     * @param framing the paper that the browser found in the picture
     */
    protected record File(long subject, String line, String source, String name, boolean declared, Framing framing) {}

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
            Part part = request.getPart("file");
            var file = new File(
                    Long.parseLong(request.getParameter("subject")),
                    request.getParameter("line"),
                    request.getParameter("source"),
                    name(part),
                    "true".equals(request.getParameter("declared")),
                    framing(request));
            try (var content = part.getInputStream()) {
                return Jsons.BUILD
                        .createObjectBuilder()
                        .add("page", store(file, content))
                        .build();
            } finally {
                part.delete();
            }
        } catch (RefusedException refused) {
            return refusal(refused.reasons());
        } catch (ServletException | IllegalStateException | IllegalArgumentException unreadable) {
            log("an upload was not readable", unreadable);
            return refusal(
                    List.of(hint.largest().cite(Reason.of("ATTACHMENT-TOO_MANY_BYTES", "20(2)", hint.getMegabytes()))));
        }
    }

    private static Framing framing(HttpServletRequest request) {
        String crop = request.getParameter("crop");
        String skew = request.getParameter("skew");
        return new Framing(Crop.parse(crop == null ? "" : crop), skew == null ? 0 : Integer.parseInt(skew));
    }

    private static String name(Part file) {
        String name = file == null ? null : file.getSubmittedFileName();
        if (name == null) {
            throw new RefusedException(Reason.of("ATTACHMENT-EMPTY", "20(2)"));
        }
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private JsonObject refusal(List<Reason> reasons) {
        var messages = Jsons.BUILD.createArrayBuilder();
        reasons.forEach(reason -> messages.add(texts.reason(reason, language.getLocale())));
        return Jsons.BUILD.createObjectBuilder().add("refused", messages).build();
    }

    private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.toString());
    }
}
