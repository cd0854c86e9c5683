package org.sheyin.dormancy.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.cases.it.Desk;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.dormancy.service.DormancyQueries;
import org.sheyin.dormancy.service.PreviewRow;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** The preview on the real database says what a run does, to each officer of his own. */
@ExtendWith(ArquillianExtension.class)
@ResourceLock("the sweep")
class DormancyPreviewIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Actor officer;
    private Actor foshan;
    private LocalDate today;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        officer = Desk.actor("secdeputy");
        foshan = Desk.actor("citysec2");
        today = LocalDate.now(ServerClock.ZONE);
    }

    @Test
    void thePreviewFindsWhatTheNightlyRunsLeft() {
        var used = preview(officer, true);
        assertThat(used).anyMatch(row -> row.loginName().startsWith("silent1") && row.step() == SweepStep.WARN);
        assertThat(used).allMatch(row -> row.lastLogin() != null && !row.dueOn().isAfter(today.plusDays(14)));
        assertThat(preview(officer, false)).allMatch(row -> row.lastLogin() == null);
        assertThat(preview(foshan, true)).isNotEmpty().noneMatch(row -> row.loginName()
                .startsWith("silent1"));
        assertThat(Desk.number("select count(*) from sheyin.account where login_name in ('silent1a', 'silent4a')"
                        + " and state = 'CANCELLED'"))
                .isEqualTo(2);
        assertThat(Desk.number("select count(*) from sheyin.account where login_name in ('returned1', 'returned4')"
                        + " and state = 'ACTIVE' and reactivated_at is not null"))
                .isEqualTo(2);
    }

    /** DORMANCY-21-2: in four months everybody is due; of the province's security administrators two stay. */
    @Test
    void thePreviewKeepsTheSameSecurityAdministratorsAsTheRun() {
        var queries = Desk.service(DormancyQueries.class);
        var later = queries.preview(officer, today.plusMonths(4), true, ALL).rows();
        assertThat(later)
                .filteredOn(row -> row.step() == SweepStep.KEEP)
                .extracting(PreviewRow::loginName)
                .containsExactlyInAnyOrder("secadmin", "secdeputy");
    }

    private static List<PreviewRow> preview(Actor actor, boolean used) {
        var queries = Desk.service(DormancyQueries.class);
        var rows = queries.preview(actor, LocalDate.now(ServerClock.ZONE), used, ALL)
                .rows();
        assertThat(queries.countUpTo(actor, LocalDate.now(ServerClock.ZONE), used, 1000))
                .isEqualTo(rows.size());
        return rows;
    }
}
