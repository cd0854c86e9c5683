package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueRow;
import org.sheyin.cases.service.UndeliveredQueries;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.shared.model.Actor;

/** What the agency's lists read from the database: who may take what, what is on its way, who looked. */
@ExtendWith(ArquillianExtension.class)
class AgencyDeskIT {
    @Test
    void eachReviewerIsOfferedTheCasesOfTheOwnStep() {
        for (String account : new String[] {"reviewer1", "second1"}) {
            var rows = Desk.service(CaseQueue.class)
                    .page(Desk.actor(account), QueueFilter.of(QueueFilter.Desk.ALL, null), null, 200);
            var step = account.startsWith("reviewer") ? CaseState.DELIVERED : CaseState.REVIEWED;
            assertThat(rows).filteredOn(QueueRow::takeable).isNotEmpty();
            assertThat(rows)
                    .filteredOn(
                            row -> row.takeable() && !row.claimed() && row.row().holderId() == null)
                    .allMatch(row -> row.row().state() == step);
            assertThat(rows).filteredOn(QueueRow::claimed).noneMatch(QueueRow::takeable);
        }
        assertThat(Desk.service(CaseQueue.class)
                        .page(Desk.actor("supervisor1"), QueueFilter.of(QueueFilter.Desk.ALL, null), null, 200))
                .isNotEmpty()
                .noneMatch(QueueRow::takeable);
    }

    @Test
    void theHandoffDeskCountsTheCasesInScopeAndNoOthers() {
        long all = 0;
        for (String account : new String[] {"supervisor1", "supervisor2"}) {
            Actor actor = Desk.actor(account);
            var sums = Desk.service(UndeliveredQueries.class).sums(actor);
            long here = Desk.number(
                    "select count(*) from sheyin.case_file where state = 'SUBMITTED' and agency_id = ?",
                    actor.agencyId());
            assertThat(sums.total()).isEqualTo(here);
            assertThat(sums.amber() + sums.red()).isLessThanOrEqualTo(here);
            assertThat(Desk.service(UndeliveredQueries.class).longest(actor, 200))
                    .hasSize((int) here);
            assertThat(Desk.service(HandoffQueries.class).countParked(actor))
                    .isEqualTo(Desk.number(
                            "select count(*) from sheyin.parked_message p left join sheyin.case_file f on f.id = p.case_id"
                                    + " where p.resolved_at is null and (p.case_id is null or f.agency_id = ?)",
                            actor.agencyId()));
            all += here;
        }
        assertThat(all).isPositive();
    }

    @Test
    void theAgencySeesWhoLookedAndTheBankDoesNot() {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.delivered(clerk);
        var reading = Desk.service(CaseReading.class);
        var seen = reading.look(Desk.actor("reviewer1"), id);

        assertThat(seen.looks()).isNotEmpty().first().satisfies(look -> {
            assertThat(look.viewer()).isEqualTo(Desk.actor("reviewer1").name());
            assertThat(look.revealed()).isFalse();
        });
        assertThat(seen.steps()).noneMatch(step -> step.action().name().equals("LOOK"));
        assertThat(reading.look(clerk, id).looks()).isEmpty();
    }
}
