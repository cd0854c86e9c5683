package org.sheyin.portal.web;

import jakarta.resource.ResourceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/**
 * Around everything, the access filter too: without the database the answer is 503, with a page for whoever looks and
 * without one for a script, whose page stays as it is ({@code session.js} asks again). Sessions live in the container and
 * outlast it.
 */
public class DatabaseOutage extends HttpFilter {
    /** Seconds after which a page asks again. */
    static final int RETRY_AFTER = 15;

    private static final System.Logger LOG = System.getLogger(DatabaseOutage.class.getName());
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !isBehind(failed)) {
                throw failed;
            }
            LOG.log(System.Logger.Level.WARNING, "no database for {0}", request.getServletPath());
            answer(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", Integer.toString(RETRY_AFTER));
        if (request.getHeader("Faces-Request") == null
                && request.getServletPath().endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Whether the database could not be reached, however deep the reason lies. */
    static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseOutage::isConnectionLost);
    }

    private static boolean isConnectionLost(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("57P"));
    }
}
