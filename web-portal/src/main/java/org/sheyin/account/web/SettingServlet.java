package org.sheyin.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sheyin.shared.web.SameOrigin;

/** Keeps a switch or the pins of the frame: {@code POST /account/setting} with {@code name} and {@code value}. */
@WebServlet("/account/setting")
public class SettingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnPreferences own;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        String value = request.getParameter("value");
        if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (name == null || value == null || !OwnPreferences.isOfTheFrame(name) || !isList(value)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            own.set(name, value);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private static boolean isList(String value) {
        return value.matches("[A-Za-z0-9_./,-]{0,500}");
    }
}
