package org.sheyin.attachment.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sheyin.attachment.model.PagePicture;
import org.sheyin.attachment.model.PageUnavailableException;
import org.sheyin.shared.model.RefusedException;

/**
 * {@code ?page=<id>&sheet=<n>&size=thumb|view&whole=true&v=<look>}: the picture of a page. Never kept by a browser or a proxy
 * (Art 24), never shown inside a foreign page. A servlet of a concept draws it, with the viewer's name and the time on it.
 */
public abstract class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /**
     * @param sheet 1 to the number of sheets in the file
     * @param whole whether all of the page is wanted, also what the clerk left out
     * @throws RefusedException when the page is not there for this person
     */
    protected abstract PagePicture picture(long page, int sheet, boolean whole);

    /** The same, small enough to carry no name. */
    protected abstract PagePicture thumbnail(long page, int sheet);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            write(response, drawn(request));
        } catch (RefusedException | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (PageUnavailableException damaged) {
            log("a picture could not be drawn", damaged);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private PagePicture drawn(HttpServletRequest request) {
        long page = Long.parseLong(request.getParameter("page"));
        String number = request.getParameter("sheet");
        int sheet = number == null ? 1 : Integer.parseInt(number);
        boolean whole = "true".equals(request.getParameter("whole"));
        return "thumb".equals(request.getParameter("size")) ? thumbnail(page, sheet) : picture(page, sheet, whole);
    }

    private static void write(HttpServletResponse response, PagePicture picture) throws IOException {
        response.setContentType(picture.mime());
        response.setContentLength(picture.bytes().length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(picture.bytes());
    }
}
