package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.attachment.model.Crop;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseListQueries;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CasePictures;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseSheets;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** Invariant 15 in lists, counts, queues, pictures and parked messages. */
@ExtendWith(ArquillianExtension.class)
class ForeignListIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    @Test
    void aForeignPictureIsNotThere() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.draft(owner);
        long page =
                Desk.service(CaseReading.class).edit(owner, id).pages().get(0).id();
        assertThat(Desk.service(CasePictures.class).thumbnail(owner, page, 1).bytes())
                .isNotEmpty();
        for (String stranger : List.of("clerk2", "clerk5", "manager5", "reviewer4")) {
            assertThatThrownBy(() -> Desk.service(CasePictures.class).thumbnail(Desk.actor(stranger), page, 1))
                    .hasMessage("CASE-24-2");
            assertThatThrownBy(() -> Desk.service(CasePictures.class)
                            .picture(Desk.actor(stranger), page, 1, false, List.of("x")))
                    .hasMessage("CASE-24-2");
        }
        assertThatThrownBy(() -> Desk.service(CaseMaterial.class).remove(Desk.actor("clerk2"), page))
                .hasMessage("CASE-24-2");
        assertThatThrownBy(() -> Desk.service(CaseMaterial.class).turn(Desk.actor("clerk2"), page, 90))
                .hasMessage("CASE-24-2");
        var part = new Crop(100, 100, 900, 900);
        assertThatThrownBy(() -> Desk.service(CaseMaterial.class).crop(Desk.actor("clerk2"), page, part))
                .hasMessage("CASE-24-2");
        assertThatThrownBy(() -> Desk.service(CaseMaterial.class).showWhole(Desk.actor("clerk2"), page))
                .hasMessage("CASE-24-2");
        assertThatThrownBy(() -> Desk.service(CaseSheets.class).split(Desk.actor("clerk2"), page, List.of("idCard")))
                .hasMessage("CASE-24-2");
        assertThatThrownBy(() -> Desk.service(CaseSheets.class).replace(Desk.actor("clerk2"), page, page))
                .hasMessage("CASE-24-2");
        Desk.service(CaseMaterial.class).crop(owner, page, part);
        var pictures = Desk.service(CasePictures.class);
        assertThat(pictures.picture(owner, page, 1, false, List.of("x")).height())
                .isLessThan(pictures.picture(owner, page, 1, true, List.of("x")).height());
    }

    /** Art 24: whoever sees a picture has looked at the case, also without opening it; once a day is written down. */
    @Test
    void aPictureIsALookAtItsCase() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.draft(owner);
        long page =
                Desk.service(CaseReading.class).edit(owner, id).pages().get(0).id();
        Actor manager = Desk.actor("manager1");
        String looks = "select count(*) from sheyin.case_view where case_id = ? and account_id = ?";
        String counted = "select coalesce(sum(records), 0) from sheyin.daily_view where account_id = ?";
        long before = Desk.number(counted, manager.accountId());
        Desk.service(CasePictures.class).thumbnail(manager, page, 1);
        Desk.service(CasePictures.class).picture(manager, page, 1, false, List.of("x"));
        assertThat(Desk.number(looks, id, manager.accountId())).isEqualTo(1);
        assertThat(Desk.number(counted, manager.accountId())).isEqualTo(before + 1);
    }

    @Test
    void listsAndCountsShowTheOwnOutletOnly() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        var queries = Desk.service(CaseQueries.class);
        var all = CaseFilter.of();
        assertThat(queries.newest(Desk.actor("clerk1"), all, 200)).anyMatch(row -> row.id() == id);
        for (String stranger : List.of("clerk2", "clerk5", "manager5", "reviewer2", "reviewer4")) {
            assertThat(queries.newest(Desk.actor(stranger), all, 200))
                    .as(stranger)
                    .noneMatch(row -> row.id() == id);
        }
        assertThat(queries.newest(Desk.actor("manager1"), all, 200)).anyMatch(row -> row.id() == id);
        assertThat(queries.newest(Desk.actor("province1"), all, 200)).anyMatch(row -> row.id() == id);
    }

    /** A filter that names a foreign clerk, agency or person finds nothing: it narrows the scope and never widens it. */
    @Test
    void noFilterAndNoQueueReachesBeyondTheScope() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.delivered(owner);
        var queries = Desk.service(CaseQueries.class);
        var queue = Desk.service(CaseQueue.class);
        long agency = Desk.actor("reviewer1").agencyId();
        for (String stranger : List.of("clerk2", "clerk5", "manager5", "reviewer2", "reviewer4")) {
            Actor actor = Desk.actor(stranger);
            assertThat(queries.count(
                            actor, CaseFilter.of().ofClerk(owner.accountId()).ofAgency(agency)))
                    .as(stranger)
                    .isZero();
            assertThat(Desk.service(CaseListQueries.class)
                            .list(actor, CaseFilter.of().ofAgency(agency), ALL.by(CaseListQueries.DUE))
                            .rows())
                    .noneMatch(row -> row.id() == id);
            assertThat(queries.countByState(
                            actor, CaseFilter.of().ofClerk(owner.accountId()).ofAgency(agency)))
                    .isEmpty();
        }
        var all = QueueFilter.of(QueueFilter.Desk.ALL, null);
        assertThat(queue.page(Desk.actor("reviewer1"), all, ALL).rows())
                .anyMatch(row -> row.row().id() == id);
        for (String stranger : List.of("reviewer2", "reviewer3", "reviewer4", "clerk1")) {
            assertThat(queue.page(Desk.actor(stranger), all, ALL).rows())
                    .as(stranger)
                    .noneMatch(row -> row.row().id() == id);
        }
    }

    @Test
    void aParkedMessageIsSeenWhereItsCaseIs() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        String message = "it-" + id;
        Desk.service(OutboxDispatch.class)
                .park(
                        Actor.system(SystemPart.HANDOFF),
                        new ParkedMessage(Address.DECIDED, message, null, id, "test", 1, "h", Instant.now()));
        var queries = Desk.service(HandoffQueries.class);
        for (String near : List.of("supervisor1", "supervisor3", "province1", "sysadmin")) {
            assertThat(queries.parked(Desk.actor(near), 200))
                    .as(near)
                    .anyMatch(row -> row.caseId() != null && row.caseId() == id);
        }
        for (String far : List.of("supervisor2", "supervisor4", "clerk1", "bank1")) {
            assertThat(queries.parked(Desk.actor(far), 200))
                    .as(far)
                    .noneMatch(row -> row.caseId() != null && row.caseId() == id);
        }
    }

    @Test
    void withoutAServiceTheApplicationLoginReadsNothing() throws SQLException {
        try (var connection = Desk.dataSource("SheyinDS").getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from sheyin.case_file"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
