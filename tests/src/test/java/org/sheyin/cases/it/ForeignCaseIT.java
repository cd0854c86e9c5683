package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CasePictures;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.NewPage;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;

/** Invariant 15: another bank's, outlet's or agency's case is not there: by id, in lists, and in SQL. */
@ExtendWith(ArquillianExtension.class)
class ForeignCaseIT {
    private static final FormValues EMPTY = FormValues.EMPTY;

    private static Map<String, BiConsumer<Actor, Long>> bankDoors() {
        var intake = Desk.service(CaseIntake.class);
        var material = Desk.service(CaseMaterial.class);
        var reading = Desk.service(CaseReading.class);
        var doors = new TreeMap<String, BiConsumer<Actor, Long>>();
        doors.put("look", reading::look);
        doors.put("edit", reading::edit);
        doors.put("reveal", (a, id) -> reading.reveal(a, id, "idNumber", "核对身份"));
        doors.put("save", (a, id) -> intake.save(a, id, EMPTY));
        doors.put("submit", (a, id) -> intake.submit(a, new SubmitCase(id, SubmitCase.newToken(), null, true)));
        doors.put("discard", intake::discard);
        doors.put("restore", intake::restore);
        doors.put("withdraw", (a, id) -> intake.withdraw(a, id, "申请人撤回"));
        doors.put("check", (a, id) -> Desk.service(CaseChecking.class).check(a, id, EMPTY));
        doors.put("seen", (a, id) -> material.markSeen(a, id, "idCard"));
        doors.put("certify", (a, id) -> material.certify(a, id, "idCard", "E1", Instant.now()));
        doors.put("order", (a, id) -> material.order(a, id, List.of(1L)));
        doors.put("room", (a, id) -> material.requireRoom(a, new NewPage(id, "idCard", "IMAGE", "1.png", true)));
        doors.put("compare", reading::compare);
        doors.put("checkStored", Desk.service(CaseChecking.class)::checkStored);
        return doors;
    }

    private static Map<String, BiConsumer<Actor, Long>> agencyDoors() {
        var review = Desk.service(CaseReview.class);
        var doors = new TreeMap<String, BiConsumer<Actor, Long>>();
        doors.put("look", Desk.service(CaseReading.class)::look);
        doors.put("claim", review::claim);
        doors.put("release", review::release);
        doors.put("pass", (a, id) -> review.pass(a, Decide.plain(id, 1, "x")));
        doors.put("approve", (a, id) -> review.approve(a, Decide.plain(id, 1, "x")));
        doors.put("sendBack", (a, id) -> review.sendBack(a, Decide.plain(id, 1, "x")));
        doors.put("reject", (a, id) -> review.reject(a, new Decide(id, 1, "x", "y", List.of())));
        return doors;
    }

    @Test
    void everyDoorIsShutAndEachRefusalIsAudited() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.delivered(owner);
        for (String stranger : List.of("clerk2", "clerk5")) {
            assertShut(Desk.actor(stranger), id, bankDoors());
        }
        for (String stranger : List.of("reviewer2", "reviewer4")) {
            assertShut(Desk.actor(stranger), id, agencyDoors());
        }
        assertThat(Desk.state(owner, id)).isEqualTo(CaseState.DELIVERED);
    }

    private static void assertShut(Actor stranger, long id, Map<String, BiConsumer<Actor, Long>> doors) {
        doors.forEach((name, door) -> {
            long before = refusals(stranger);
            assertThatThrownBy(() -> door.accept(stranger, id))
                    .as(stranger.name() + " at " + name)
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("CASE-24-2");
            assertThat(refusals(stranger)).as(name + " is audited").isEqualTo(before + 1);
        });
    }

    private static long refusals(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'REFUSED'",
                actor.accountId());
    }

    @Test
    void aForeignPictureIsNotThere() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.draft(owner);
        long page =
                Desk.service(CaseReading.class).edit(owner, id).pages().get(0).id();
        assertThat(Desk.service(CasePictures.class).thumbnail(owner, page, 1).bytes())
                .isNotEmpty();
        assertThatThrownBy(() -> Desk.service(CasePictures.class).thumbnail(Desk.actor("clerk2"), page, 1))
                .hasMessage("CASE-24-2");
        assertThatThrownBy(() -> Desk.service(CaseMaterial.class).remove(Desk.actor("clerk2"), page))
                .hasMessage("CASE-24-2");
        assertThatThrownBy(() -> Desk.service(CaseMaterial.class).turn(Desk.actor("clerk2"), page, 90))
                .hasMessage("CASE-24-2");
    }

    @Test
    void listsAndCountsShowTheOwnOutletOnly() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        var queries = Desk.service(CaseQueries.class);
        var all = CaseFilter.of();
        assertThat(queries.newest(Desk.actor("clerk1"), all, null, 200)).anyMatch(row -> row.id() == id);
        for (String stranger : List.of("clerk2", "clerk5", "manager5", "reviewer2", "reviewer4")) {
            assertThat(queries.newest(Desk.actor(stranger), all, null, 200))
                    .as(stranger)
                    .noneMatch(row -> row.id() == id);
        }
        assertThat(queries.newest(Desk.actor("manager1"), all, null, 200)).anyMatch(row -> row.id() == id);
        assertThat(queries.newest(Desk.actor("province1"), all, null, 200)).anyMatch(row -> row.id() == id);
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
