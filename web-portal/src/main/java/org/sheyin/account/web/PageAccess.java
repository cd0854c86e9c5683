package org.sheyin.account.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.apache.shiro.web.util.WebUtils;
import org.sheyin.account.service.Authentication;
import org.sheyin.shared.model.RefusedException;

/**
 * Opens a page to whoever is logged in and holds one of its {@link PageRights}; the one page alone to who has to change his
 * password or set up a second factor first.
 */
class PageAccess extends AccessControlFilter {
    static final String LOGIN = "/login.xhtml";
    static final String PASSWORD = "/account/password.xhtml";
    static final String FACTOR = "/account/factor.xhtml";

    private final CurrentUser user;
    private final Authentication authentication;

    PageAccess(CurrentUser user, Authentication authentication) {
        this.user = user;
        this.authentication = authentication;
        setLoginUrl(LOGIN);
    }

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object unused) {
        String path = getPathWithinApplication(request);
        return isLive(request, response)
                && onlyPage(user).filter(only -> !only.equals(path)).isEmpty()
                && PageRights.of(path).stream().anyMatch(user::may);
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws IOException {
        var http = WebUtils.toHttp(request);
        var answer = WebUtils.toHttp(response);
        if (!isLive(request, response)) {
            askForLogin(http, answer);
        } else if (onlyPage(user).isPresent()) {
            answer.sendRedirect(http.getContextPath() + onlyPage(user).get());
        } else {
            refuse(getPathWithinApplication(request), answer);
        }
        return false;
    }

    /** The one page that is open; empty when nothing has to be done first. */
    static Optional<String> onlyPage(CurrentUser user) {
        if (user.isMustChange()) {
            return Optional.of(PASSWORD);
        }
        return user.isFactorRequired() ? Optional.of(FACTOR) : Optional.empty();
    }

    /** No session is made for a stranger; a session whose time is over ends here. */
    private boolean isLive(ServletRequest request, ServletResponse response) {
        var http = WebUtils.toHttp(request);
        var subject = getSubject(request, response);
        if (http.getSession(false) == null || !subject.isAuthenticated()) {
            return false;
        }
        boolean live = user.refresh(LoginPage.origin(http), Instant.now());
        if (!live) {
            subject.logout();
        }
        return live;
    }

    /** A script gets 401: the page stays with what was typed, and the frame's dialog leads to the login. */
    private void askForLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Faces-Request") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if ("GET".equals(request.getMethod())
                && getPathWithinApplication(request).endsWith(".xhtml")) {
            saveRequest(request);
        }
        redirectToLogin(request, response);
    }

    private void refuse(String path, HttpServletResponse response) throws IOException {
        try {
            authentication.refusePage(user.actor(), path);
        } catch (RefusedException recorded) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
