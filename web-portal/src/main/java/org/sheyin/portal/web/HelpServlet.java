package org.sheyin.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** A section of the guide for the drawer ({@code /help/intake}), and its pictures ({@code /help/images/intake.png}). */
@WebServlet("/help/*")
public class HelpServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern SECTION = Pattern.compile("/([a-z-]{1,40})");
    private static final Pattern PICTURE = Pattern.compile("/images/([a-z-]{1,40}\\.png)");

    @Inject
    private transient Guide guide;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var section = SECTION.matcher(path);
        var picture = PICTURE.matcher(path);
        if (section.matches() && guide.html(section.group(1)).isPresent()) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(guide.html(section.group(1)).get());
        } else if (picture.matches()) {
            send(picture.group(1), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String name, HttpServletResponse response) throws IOException {
        try (var picture = guide.picture(name)) {
            if (picture == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                response.setContentType("image/png");
                picture.transferTo(response.getOutputStream());
            }
        }
    }
}
