package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database is down: a page for people, a status for scripts, and only then. */
class DatabaseOutageTest {
    private static final ServletException LOST = new ServletException(
            "Filtered request failed.",
            new EJBException(new PersistenceException(new SQLException("terminating connection", "57P01"))));

    private final Map<String, Object> answered = new HashMap<>();
    private boolean committed;

    @Test
    void who_looks_at_a_page_gets_the_page_that_says_so() throws Exception {
        filter("/cases/list.xhtml", null, LOST);
        assertThat(answered).containsEntry("sendError", 503).containsEntry("setHeader", "Retry-After");
    }

    @Test
    void a_script_gets_the_status_and_keeps_its_page() throws Exception {
        filter("/cases/intake.xhtml", "partial/ajax", LOST);
        assertThat(answered).containsEntry("setStatus", 503).doesNotContainKey("sendError");
    }

    @Test
    void a_servlet_answers_with_the_status() throws Exception {
        filter("/session/ping", null, new EJBException(new SQLException("refused", "08001")));
        assertThat(answered).containsEntry("setStatus", 503);
    }

    @Test
    void any_other_failure_goes_its_way() {
        var other = new ServletException(new EJBException(new SQLException("duplicate", "23505")));
        assertThatThrownBy(() -> filter("/cases/list.xhtml", null, other)).isSameAs(other);
        assertThat(answered).isEmpty();
    }

    @Test
    void an_answer_under_way_is_not_begun_anew() {
        committed = true;
        assertThatThrownBy(() -> filter("/cases/list.xhtml", null, LOST)).isSameAs(LOST);
    }

    private void filter(String path, String facesRequest, Exception thrown) throws IOException, ServletException {
        FilterChain chain = (request, response) -> {
            if (thrown instanceof ServletException failed) {
                throw failed;
            }
            throw (RuntimeException) thrown;
        };
        new DatabaseOutage().doFilter(request(path, facesRequest), response(), chain);
    }

    private HttpServletRequest request(String path, String facesRequest) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> "getHeader".equals(method.getName()) ? facesRequest : path);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    if ("isCommitted".equals(method.getName())) {
                        return committed;
                    }
                    answered.put(method.getName(), arguments == null ? "" : arguments[0]);
                    return null;
                });
    }
}
