package org.sheyin.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.account.web.IdleLimit;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.service.Jsons;

/**
 * The numbers of the dashboard and of the bell, for pages that stand open: short, asked by one tab for all, and no work
 * (ADR 21). {@code left} tells how many seconds the session lives on.
 */
@WebServlet("/dashboard/counts")
public class CountsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Dashboard dashboard;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var numbers = Jsons.BUILD.createObjectBuilder();
        try {
            dashboard.getTiles().forEach(view -> numbers.add(view.tile().id(), view.number()));
        } catch (RefusedException outdated) {
            log("rights changed: the page is told to ask again");
            user.outdate();
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Jsons.BUILD
                        .createObjectBuilder()
                        .add(
                                "left",
                                IdleLimit.left(request.getSession(), Instant.now())
                                        .toSeconds())
                        .add("numbers", numbers)
                        .build()
                        .toString());
    }
}
