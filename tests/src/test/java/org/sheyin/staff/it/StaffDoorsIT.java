package org.sheyin.staff.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.service.CaseHandover;
import org.sheyin.deployment.it.Owner;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.model.CourseResult;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.service.Eligibility;
import org.sheyin.staff.service.EnterStaff;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.Leavers;
import org.sheyin.staff.service.LeavingQueries;
import org.sheyin.staff.service.StaffDetailQueries;
import org.sheyin.staff.service.StaffExtent;
import org.sheyin.staff.service.StaffFilter;
import org.sheyin.staff.service.StaffQueries;
import org.sheyin.staff.service.StaffRegister;
import org.sheyin.staff.service.Trainings;

/** Who may do what with people, by services and by SQL (Art 10, 21, 30). */
@ExtendWith(ArquillianExtension.class)
class StaffDoorsIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);
    private static final String OF =
            "select m.id from sheyin.staff_member m join sheyin.account a on a.id = m.account_id"
                    + " where a.login_name = ?";
    private static final String STATE = "select state from sheyin.account where login_name = '%s'";

    private LocalDate today;
    private Leavers leavers;
    private Probe probe;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        today = LocalDate.now(ServerClock.ZONE);
        leavers = Desk.service(Leavers.class);
        probe = Desk.service(Probe.class);
    }

    @Test
    void everyDoorIsShutToOthers() {
        long id = Desk.number(OF, "guide2");
        long pass = Desk.number("select id from sheyin.training_pass where staff_id = ?", id);
        long leaving = Desk.number("select id from sheyin.staff_leaving where state = 'FILED' and staff_id = ("
                + OF.replace("?", "'departing'") + ")");
        var typed = new EnterStaff(id, "甲", "", "", Set.of(Post.BANK_GUIDE), today, null, "");
        Map<String, Consumer<Actor>> doors = new TreeMap<>();
        doors.put("open", a -> Desk.service(StaffDetailQueries.class).open(a, id));
        doors.put("card", a -> Desk.service(Eligibility.class).of(a, id, null));
        doors.put("change", a -> Desk.service(StaffRegister.class).change(a, typed));
        doors.put("commit", a -> Desk.service(StaffRegister.class).commit(a, id, today, today.plusDays(9)));
        doors.put("train", a -> Desk.service(Trainings.class).record(a, id, new CourseResult("x", 90, today)));
        doors.put("revoke", a -> Desk.service(Trainings.class).revoke(a, pass, "x"));
        doors.put("file", a -> leavers.file(a, id, today, "x"));
        doors.put("withdraw", a -> leavers.withdraw(a, leaving, "x"));
        doors.put("tray", a -> Desk.service(CaseHandover.class).open(a, id));
        doors.put("handOver", a -> Desk.service(CaseHandover.class).handOver(a, id, 1, "x"));
        doors.put("confirm", a -> leavers.confirm(a, leaving));
        for (String stranger :
                List.of("manager5", "bank2", "clerk5", "clerk2", "supervisor4", "sysadmin", "citysec2", "auditadmin")) {
            Actor actor = Desk.actor(stranger);
            doors.forEach((name, door) -> assertThatThrownBy(() -> door.accept(actor))
                    .as(stranger + " at " + name)
                    .message()
                    .isIn("STAFF-10-5", "ACCESS-21-1"));
            assertThat(Desk.service(LeavingQueries.class))
                    .satisfies(queries -> assertThat(rowsOf(actor, queries, id)).isEmpty());
        }
        // The agency trains the bank's people and keeps its own only; the bank keeps its own and trains nobody.
        for (String name : List.of("change", "commit", "file", "withdraw")) {
            assertThatThrownBy(() -> doors.get(name).accept(Desk.actor("supervisor2")))
                    .as("supervisor2 at " + name)
                    .hasMessage("STAFF-10-5");
        }
        assertThatThrownBy(() -> doors.get("train").accept(Desk.actor("manager2")))
                .hasMessage("ACCESS-21-1");
        doors.get("open").accept(Desk.actor("manager2"));
        doors.get("card").accept(Desk.actor("supervisor2"));
    }

    private static List<?> rowsOf(Actor actor, LeavingQueries queries, long id) {
        return actor.may(Right.STAFF_READ) ? queries.of(actor, id) : List.of();
    }

    @Test
    void noSqlUnderAnotherScopeReadsOrWritesAPerson() {
        long id = Desk.number(OF, "guide2");
        String count = "select count(*) from sheyin.%s where %s = ?";
        for (String table : List.of("staff_member", "staff_post", "staff_commitment", "training_pass")) {
            String sql = count.formatted(table, table.equals("staff_member") ? "id" : "staff_id");
            for (String own : List.of("guide2", "manager2", "supervisor2", "province1", "secadmin")) {
                assertThat(Integer.parseInt(probe.ask(Desk.actor(own), sql, id)))
                        .as(own + " at " + table)
                        .isPositive();
            }
            for (String stranger : List.of("clerk1", "manager5", "supervisor4", "citysec2")) {
                assertThat(probe.ask(Desk.actor(stranger), sql, id))
                        .as(stranger + " at " + table)
                        .isEqualTo("0");
            }
        }
        assertThatThrownBy(() -> probe.change(
                        Desk.actor("manager2"),
                        "insert into sheyin.training_pass (id, lock_version, staff_id, course, score, passed_on, valid_to,"
                                + " author_name, at, revoke_reason) values (-1, 1, ?, 'x', 90, now(), now(), 'x', now(), '')",
                        id))
                .hasStackTraceContaining("row-level security");
        assertThat(probe.change(
                        Desk.actor("guide2"), "update sheyin.staff_member set hired_on = now() where id = ?", id))
                .as("nobody changes his own entry")
                .isZero();
    }

    @Test
    void postsThatExcludeEachOtherAreRefusedByTheDatabase() {
        long id = Desk.number(OF, "guide2");
        String post = "insert into sheyin.staff_post (staff_id, post) values (" + id + ", '%s')";
        Owner.isTold(post.formatted("AGENCY_APPROVER")).hasMessageContaining("STAFF-21-1");
        Owner.isTold(post.formatted("SECURITY_ADMIN")).hasMessageContaining("STAFF-21-1");
        long admin = Desk.number("select id from sheyin.account where login_name = 'sysadmin'");
        Owner.isTold("insert into sheyin.account_role (account_id, role) values (" + admin + ", 'AUDIT_ADMIN')")
                .hasMessageMatching("(?s).*(STAFF-21-1|administrators are separated).*");
    }

    @Test
    void aLeaverIsFrozenAtOnceGivenBackAndCancelledInTheEnd() {
        long id = Desk.number(OF, "guide8");
        Actor guide = Desk.actor("guide8");
        Actor manager = Desk.actor("manager8");
        probe.ask(guide, "select 1");

        leavers.file(manager, id, today, "辞职");

        assertThat(Owner.list(STATE.formatted("guide8"))).containsExactly("FROZEN");
        assertThatThrownBy(() -> probe.ask(guide, "select 1")).hasMessageContaining("ACCESS-21-2");
        assertThat(probe.change(manager, "update sheyin.account set state = 'ACTIVE' where login_name = 'guide8'"))
                .isOne();
        assertThatThrownBy(() -> probe.change(
                        manager, "update sheyin.account set password_hash = 'x' where login_name = 'guide8'"))
                .hasStackTraceContaining("23514");
        assertThat(probe.change(manager, "update sheyin.account set state = 'FROZEN' where login_name = 'guide7'"))
                .as("who does not leave")
                .isZero();

        leavers.withdraw(manager, filed(id), "不走了");
        assertThat(Owner.list(STATE.formatted("guide8"))).containsExactly("ACTIVE");

        leavers.file(manager, id, today, "辞职");
        leavers.confirm(Desk.actor("citysec2"), filed(id));
        assertThat(Owner.list(STATE.formatted("guide8"))).containsExactly("CANCELLED");
        assertThat(Desk.service(StaffQueries.class)
                        .list(manager, StaffFilter.of(StaffExtent.LEFT), ALL)
                        .rows())
                .anyMatch(row -> row.id() == id);
    }

    private static long filed(long staffId) {
        return Desk.number("select id from sheyin.staff_leaving where state = 'FILED' and staff_id = ?", staffId);
    }

    @Test
    void theCardNamesTheGateThatFails() {
        var card = Desk.service(Eligibility.class).own(Desk.actor("lapsed"), "01-01");
        assertThat(card.gates())
                .filteredOn(gate -> !gate.isPassed())
                .extracting(Gate::key)
                .containsExactly("training", "permission");
        assertThat(Desk.service(Eligibility.class)
                        .own(Desk.actor("clerk1"), "01-01")
                        .isEligible())
                .isTrue();
        assertThatThrownBy(() -> Desk.draft(Desk.actor("lapsed"))).hasMessage("STAFF-30-1, PERMISSION-21-30");
    }
}
