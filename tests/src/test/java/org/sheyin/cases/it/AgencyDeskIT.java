package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueRow;
import org.sheyin.cases.service.UndeliveredQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;

/** What the agency's lists read from the database: who may take what, what is on its way, who looked. */
@ExtendWith(ArquillianExtension.class)
class AgencyDeskIT {
    private static QueueRow line(String account, long id) {
        var number = Desk.service(CaseReading.class)
                .look(Desk.actor(account), id)
                .summary()
                .caseNumber();
        var filter = new QueueFilter(QueueFilter.Desk.ALL, null, "", number);
        return Desk.service(CaseQueue.class)
                .page(Desk.actor(account), filter, new ListAsk("", null, false, 20))
                .rows()
                .get(0);
    }

    @Test
    void aWaitingCaseIsOfferedToThoseOfItsStepOnly() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        assertThat(line("reviewer1", id).takeable()).isTrue();
        assertThat(line("second1", id).takeable()).isFalse();
        assertThat(line("supervisor1", id).takeable()).isFalse();

        Desk.service(CaseQueue.class).claim(Desk.actor("reviewer1"), id);
        assertThat(line("reviewer1", id)).satisfies(row -> {
            assertThat(row.mine()).isTrue();
            assertThat(row.takeable()).isFalse();
        });
    }

    @Test
    void theHandoffDeskCountsTheCasesInScopeAndNoOthers() throws SQLException {
        long id = Desk.delivered(Desk.actor("clerk1"));
        var queries = Desk.service(UndeliveredQueries.class);
        try (var connection = Desk.dataSource("SheyinOwnerDS").getConnection();
                var update = connection.prepareStatement(
                        "update sheyin.case_file set state = 'SUBMITTED', receipt_no = null, delivered_at = null,"
                                + " submitted_at = now() - interval '10 minutes' where id = ?")) {
            update.setLong(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        assertThat(queries.longest(Desk.actor("supervisor1"), 200))
                .extracting(CaseRow::id)
                .contains(id);
        assertThat(queries.longest(Desk.actor("supervisor2"), 200))
                .extracting(CaseRow::id)
                .doesNotContain(id);
        assertThat(queries.sums(Desk.actor("supervisor1"))).satisfies(sums -> {
            assertThat(sums.sent()).isPositive();
            assertThat(sums.amber()).isPositive();
        });
        for (String account : List.of("supervisor1", "supervisor2")) {
            Actor actor = Desk.actor(account);
            Desk.await(() -> queries.sums(actor).total()
                    == Desk.number(
                            "select count(*) from sheyin.case_file where state = 'SUBMITTED' and agency_id = ?",
                            actor.agencyId()));
        }
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
