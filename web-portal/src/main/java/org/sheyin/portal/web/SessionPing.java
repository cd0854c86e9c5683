package org.sheyin.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.sheyin.account.web.ClientAddress;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.shared.web.SameOrigin;

/**
 * Keeps the session of somebody who is still at work: 204 when it lives, 401 when it has ended. Another site's page keeps
 * nobody logged in (Art 25).
 */
@WebServlet("/session/ping")
public class SessionPing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.holds(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var alive = request.getSession(false) != null && user.refresh(ClientAddress.of(request), Instant.now());
        response.setStatus(alive ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
