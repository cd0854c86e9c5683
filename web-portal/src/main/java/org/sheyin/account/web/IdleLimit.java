package org.sheyin.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.sheyin.account.model.SessionEnding;

/**
 * Ends a session after the container's idle time without work. The container counts every request; what a page asks for
 * by itself is no work, and does not keep the session (Art 25).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class IdleLimit extends HttpFilter {
    /** Asked for by pages in the background. */
    public static final Set<String> BACKGROUND = Set.of("/dashboard/counts");

    /** Header of what a page asks for by itself at an address of work: it only ever shortens a session. */
    public static final String UNASKED = "Sheyin-Unasked";

    private static final System.Logger LOG = System.getLogger(IdleLimit.class.getName());
    private static final String WORKED = IdleLimit.class.getName();
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        Instant now = Instant.now();
        if (session != null) {
            try {
                limit(session, work(request), now);
            } catch (IllegalStateException over) {
                // Another request of the same page has ended it in this moment: this one goes on without a session.
                LOG.log(System.Logger.Level.DEBUG, "session ended by another request", over);
            }
        }
        chain.doFilter(request, response);
    }

    /** Path of the work that the request is; that of the numbers when nobody asked. */
    static String work(HttpServletRequest request) {
        return request.getHeader(UNASKED) == null
                ? request.getServletPath()
                : BACKGROUND.iterator().next();
    }

    private void limit(HttpSession session, String path, Instant now) {
        try {
            tell(session, now);
        } finally {
            count(session, path, now);
        }
    }

    /** Nobody counts as online whose time is over, however lately his page asked for numbers. */
    private void tell(HttpSession session, Instant now) {
        if (left(session, now).isNegative()) {
            user.end(SessionEnding.IDLE);
        }
    }

    /** Ends the session when its time is over; otherwise work begins it anew. */
    static void count(HttpSession session, String path, Instant now) {
        if (left(session, now).isNegative()) {
            session.invalidate();
        } else if (!BACKGROUND.contains(path)) {
            session.setAttribute(WORKED, now);
        }
    }

    /** How long the session lives on without work; negative when its time is over. */
    public static Duration left(HttpSession session, Instant now) {
        var limit = Duration.ofSeconds(session.getMaxInactiveInterval());
        return session.getAttribute(WORKED) instanceof Instant worked
                ? Duration.between(now, worked.plus(limit))
                : limit;
    }
}
