package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 15 minutes without work end the session, however often a page asks for its numbers (Art 25). */
class IdleLimitTest {
    private static final String COUNTS = "/dashboard/counts";
    private static final String PAGE = "/cases/list.xhtml";
    private static final Instant START = Instant.parse("2026-11-27T01:00:00Z");

    private final Map<String, Object> attributes = new HashMap<>();
    private boolean ended;
    private final HttpSession session = session();

    @Test
    void asking_for_numbers_every_ten_seconds_does_not_keep_the_session() {
        IdleLimit.count(session, PAGE, START);
        for (int second = 10; second <= 900; second += 10) {
            IdleLimit.count(session, COUNTS, START.plusSeconds(second));
            assertThat(ended).as("after %d s", second).isFalse();
            assertThat(IdleLimit.left(session, START.plusSeconds(second))).isEqualTo(Duration.ofSeconds(900L - second));
        }
        IdleLimit.count(session, COUNTS, START.plusSeconds(901));
        assertThat(ended).isTrue();
    }

    @Test
    void what_a_page_asks_for_by_itself_is_no_work() {
        assertThat(IdleLimit.work(request(null))).isEqualTo(PAGE);
        assertThat(IdleLimit.work(request("true"))).isEqualTo(COUNTS);
    }

    private HttpServletRequest request(String unasked) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> "getHeader".equals(method.getName()) ? unasked : PAGE);
    }

    @Test
    void work_begins_the_time_anew() {
        IdleLimit.count(session, PAGE, START);
        IdleLimit.count(session, "/session/ping", START.plusSeconds(600));
        IdleLimit.count(session, COUNTS, START.plusSeconds(1499));
        assertThat(ended).isFalse();
        assertThat(IdleLimit.left(session, START.plusSeconds(1499))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void work_after_the_end_does_not_revive_the_session() {
        IdleLimit.count(session, PAGE, START);
        IdleLimit.count(session, PAGE, START.plusSeconds(901));
        assertThat(ended).isTrue();
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getMaxInactiveInterval" -> {
                            return 900;
                        }
                        case "getAttribute" -> {
                            return attributes.get(arguments[0]);
                        }
                        case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                        case "invalidate" -> ended = true;
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }
}
