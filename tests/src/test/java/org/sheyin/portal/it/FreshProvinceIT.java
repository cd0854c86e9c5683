package org.sheyin.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.service.ServerClock;

/**
 * The demonstration province leaves nothing empty: each tile of each role counts something, each list has each state. The
 * agency's people are those of Chancheng, where no other test decides cases; {@code DemoPlanTest} says it of all agencies.
 */
@ExtendWith(ArquillianExtension.class)
class FreshProvinceIT {
    private static final String TILE = "data-tile=\"([^\"]+)\"[\\s\\S]*?data-live=\"[^\"]+\">(\\d+)<";

    /** A period of working days ends on a working day: on a rest day nothing is due, and the next one's stand under "soon". */
    private static final String DUE_TODAY = "dashboard.dueToday";

    /** Checks of the audit that found something: nobody changed it. */
    private static final String ALARMS = "dashboard.auditAlarms";

    /** Years whose official notice is missing: one from the alarm's month on until an update brings it. */
    private static final String CALENDAR = "dashboard.calendar";

    @Test
    void each_tile_of_each_role_counts_something() {
        for (String login : List.of(
                "clerk1",
                "clerk4",
                "manager1",
                "bank1",
                "guide1",
                "keeper1",
                "acceptor1",
                "archivist1",
                "inspector1",
                "catalogue1",
                "reviewer4",
                "second4",
                "approver4",
                "supervisor1",
                "supervisor3",
                "province1",
                "sysadmin",
                "secadmin",
                "citysec1",
                "auditadmin")) {
            var tiles = new TreeMap<String, Long>();
            Visit.all(Visit.of(login).get("/dashboard.xhtml"), TILE)
                    .forEach(tile -> tiles.put(tile.group(1), Long.valueOf(tile.group(2))));
            assertThat(tiles).as("tiles of " + login).isNotEmpty();
            if (tiles.containsKey(DUE_TODAY) && !isWorkingDay()) {
                assertThat(tiles.remove(DUE_TODAY)).as("due on a rest day").isZero();
            }
            if (tiles.containsKey(ALARMS)) {
                assertThat(tiles.remove(ALARMS)).as("an honest audit").isZero();
            }
            tiles.remove(CALENDAR);
            assertThat(tiles).as("tiles of " + login).doesNotContainValue(0L);
        }
    }

    private static boolean isWorkingDay() {
        return Desk.service(Calendars.class).current().isWorkingDay(LocalDate.now(ServerClock.ZONE));
    }

    @Test
    void each_list_has_a_line_in_each_state() {
        // LOCKED is not among them: it lasts a quarter of an hour.
        each("secadmin", "/account/list.xhtml?state=", "PENDING", "ACTIVE", "WARNED", "FROZEN", "CANCELLED");
        each(
                "secadmin",
                "/account/logins.xhtml?outcome=",
                "SUCCESS",
                "WRONG_PASSWORD",
                "UNKNOWN_NAME",
                "NOT_ALLOWED",
                "LOGOUT",
                "PASSWORD_CHANGED");
        each("secadmin", "/account/sessions.xhtml?view=", "live", "ended");
        each("auditadmin", "/audit/list.xhtml?result=", "DONE", "VIEWED", "REFUSED");
        each("reviewer4", "/review/queue.xhtml?desk=", "FIRST", "SECOND", "MINE", "ALL");
        each("reviewer4", "/review/queue.xhtml?due=", "OVERDUE", isWorkingDay() ? "TODAY" : "SOON", "LATER");
        each("clerk1", "/cases/list.xhtml?view=", "drafts", "returned", "undelivered", "at_agency", "decided", "ended");
        each("bank2", "/staff/list.xhtml?view=", "working", "expiring", "expired", "left", "all");
        each("secadmin", "/staff/leavers.xhtml?view=", "filed", "confirmed", "withdrawn", "late", "all");
        each("clerk1", "/reception/list.xhtml?view=", "waiting", "open", "mine", "today");
    }

    private static void each(String login, String list, String... states) {
        var visit = Visit.of(login);
        for (String state : Set.of(states)) {
            assertThat(visit.firstLines(list + state))
                    .as(login + " " + list + state)
                    .isPositive();
        }
    }
}
