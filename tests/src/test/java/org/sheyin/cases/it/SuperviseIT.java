package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.calendar.model.OfficeHours;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseStayQueries;
import org.sheyin.cases.service.CaseStayQueries.Group;
import org.sheyin.cases.service.StayFigure;
import org.sheyin.deployment.it.Owner;
import org.sheyin.shared.model.Actor;

/** The overview's hours are working hours by the calendar, and those of the supervisor's region only. */
@ExtendWith(ArquillianExtension.class)
class SuperviseIT {
    private static final OfficeHours HOURS = OfficeHours.parse("08:30-12:00,14:00-17:30");

    /** Stays of the outlet's cases in the queue, as the trail tells them: begin and end. */
    private static final String QUEUED =
            """
            select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' ||
                to_char(until at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US')
              from (select e.at, e.to_state, lead(e.at) over (partition by e.case_id order by e.id) as until
                from sheyin.case_event e join sheyin.case_file f on f.id = e.case_id
               where (f.agency_region = '%1$s' or f.former_regions like '%% %1$s%%') and f.outlet_id = %2$d
                 and f.accepted_at > now() - interval '89 days') s
             where to_state = 'DELIVERED' and until is not null""";

    private static Instant ninetyDaysAgo() {
        return Instant.now().minus(Duration.ofDays(89));
    }

    private static List<StayFigure> seen(Actor actor, Group group) {
        return Desk.service(CaseStayQueries.class).by(actor, group, ninetyDaysAgo());
    }

    @Test
    void theMedianInTheQueueIsThatOfTheTrailInWorkingHours() {
        Actor supervisor = Desk.actor("supervisor1");
        long outlet = Desk.actor("clerk1").outletId();
        var working = Desk.service(Calendars.class).workingTime(HOURS);
        var minutes = Owner.list(QUEUED.formatted(supervisor.regionCode(), outlet)).stream()
                .map(line -> line.split(" "))
                .map(ends -> working.between(LocalDateTime.parse(ends[0]), LocalDateTime.parse(ends[1])))
                .map(span -> span.toMillis() / 60_000.0)
                .sorted()
                .toList();
        assertThat(minutes).hasSizeGreaterThan(3);
        int middle = (minutes.size() - 1) / 2;
        double median =
                minutes.size() % 2 == 1 ? minutes.get(middle) : (minutes.get(middle) + minutes.get(middle + 1)) / 2;

        var shown = seen(supervisor, Group.OUTLET).stream()
                .filter(one -> one.key().equals(Long.toString(outlet)) && one.state() == CaseState.DELIVERED)
                .findFirst()
                .orElseThrow();
        assertThat(shown.stays()).isEqualTo(minutes.size());
        assertThat(shown.median() * 60).isCloseTo(median, within(0.5));
        assertThat(shown.ninetieth()).isGreaterThanOrEqualTo(shown.median());
    }

    @Test
    void aSupervisorSeesTheOwnRegionAndNobodyElseSeesAny() {
        String clerk = Long.toString(Desk.actor("clerk4").accountId());
        assertThat(seen(Desk.actor("supervisor2"), Group.CLERK))
                .noneMatch(one -> one.key().equals(clerk));
        assertThat(seen(Desk.actor("province1"), Group.CLERK))
                .anyMatch(one -> one.key().equals(clerk));
        assertThat(Stream.of(Group.values())
                        .map(group -> seen(Desk.actor("supervisor1"), group).stream()
                                .mapToLong(StayFigure::stays)
                                .sum())
                        .distinct())
                .as("the same stays, however they are grouped")
                .hasSize(1);
        for (String stranger : List.of("clerk1", "manager1", "reviewer1", "sysadmin")) {
            Actor actor = Desk.actor(stranger);
            assertThatThrownBy(() -> seen(actor, Group.ITEM)).hasMessage("ACCESS-21-1");
        }
    }
}
