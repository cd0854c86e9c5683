package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.model.PagePicture;
import org.sheyin.attachment.model.PageUnavailableException;
import org.sheyin.cases.service.CasePictures;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.Format;

/**
 * {@code /case-picture?page=<id>&sheet=<n>&size=thumb|view&v=<rotation>}: the picture of a page with the viewer's name
 * and the time on it. Never kept by a browser or a proxy (Art 24), never shown inside a foreign page.
 */
@WebServlet("/case-picture")
public class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient CasePictures pictures;

    @Inject
    private transient Format format;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            write(response, picture(request));
        } catch (RefusedException | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (PageUnavailableException damaged) {
            log("a picture could not be drawn", damaged);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private PagePicture picture(HttpServletRequest request) {
        long page = Long.parseLong(request.getParameter("page"));
        String number = request.getParameter("sheet");
        int sheet = number == null ? 1 : Integer.parseInt(number);
        return "thumb".equals(request.getParameter("size"))
                ? pictures.thumbnail(user.actor(), page, sheet)
                : pictures.picture(user.actor(), page, sheet, List.of(user.displayName(), format.time(Instant.now())));
    }

    private static void write(HttpServletResponse response, PagePicture picture) throws IOException {
        response.setContentType(picture.mime());
        response.setContentLength(picture.bytes().length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(picture.bytes());
    }
}
