package org.sheyin.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Live numbers are no work: they do not keep a session, and none is begun for a stranger (Art 25). */
@ExtendWith(ArquillianExtension.class)
class LiveCountsIT {
    private static final String COUNTS = "/dashboard/counts";
    private static final long IDLE = 900;

    @Test
    void asking_again_and_again_lets_the_idle_time_run_down_and_work_begins_it_anew() {
        var visit = Visit.of("clerk1");
        visit.get("/dashboard.xhtml");
        long last = IDLE;
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (last > IDLE - 4) {
            assertThat(Instant.now()).as("the idle time runs down").isBefore(end);
            long now = left(visit);
            assertThat(now).isLessThanOrEqualTo(last);
            last = now;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        visit.get("/dashboard.xhtml");
        assertThat(left(visit)).isGreaterThan(last);
    }

    @Test
    void the_ping_of_somebody_at_work_begins_it_anew() {
        var visit = Visit.of("clerk1");
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (left(visit) > IDLE - 3) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        visit.post("/session/ping", "");
        assertThat(left(visit)).isGreaterThanOrEqualTo(IDLE - 2);
    }

    @Test
    void another_site_keeps_nobody_logged_in() {
        var visit = Visit.of("clerk1");
        assertThat(visit.foreignPost("/session/ping", "").statusCode()).isEqualTo(403);
        assertThat(visit.post("/session/ping", "").statusCode()).isEqualTo(204);
    }

    @Test
    void a_stranger_gets_the_login_page_and_no_number() {
        assertThat(Visit.stranger().get(COUNTS)).contains("password").doesNotContain("numbers");
    }

    private static long left(Visit visit) {
        return Long.parseLong(Visit.first(visit.get(COUNTS), "\"left\":(\\d+)"));
    }
}
