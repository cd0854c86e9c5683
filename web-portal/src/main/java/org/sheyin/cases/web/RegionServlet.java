package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.shared.service.Jsons;
import org.sheyin.shared.web.Language;

/** The divisions below one, for choosing a place step by step. Public data, so the browser may keep it for a day. */
@WebServlet("/cases/regions")
public class RegionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient RegionQueries regions;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String parent = request.getParameter("parent");
        var array = Jsons.BUILD.createArrayBuilder();
        regions.below(user.actor(), parent == null ? "" : parent)
                .forEach(row -> array.add(Jsons.BUILD
                        .createObjectBuilder()
                        .add("code", row.code())
                        .add("level", row.level())
                        .add("name", row.in(language.getTag()))));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "private, max-age=86400");
        response.getWriter().write(array.build().toString());
    }
}
