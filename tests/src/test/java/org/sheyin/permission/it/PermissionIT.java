package org.sheyin.permission.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Owner;
import org.sheyin.deployment.it.Probe;
import org.sheyin.permission.job.ForbiddenSweepTimer;
import org.sheyin.permission.model.ForbiddenAlarm.Kind;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.ScanMatch;
import org.sheyin.permission.service.AlarmQueries;
import org.sheyin.permission.service.AlarmRow;
import org.sheyin.permission.service.ForbiddenAlarms;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionGrants;
import org.sheyin.permission.service.PermissionImport;
import org.sheyin.permission.service.PermissionOpening;
import org.sheyin.permission.service.PermissionScans;
import org.sheyin.permission.service.PermissionSheets;
import org.sheyin.permission.service.PermissionSubmission;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** Permission requests on the built application (Art 21(1), Annex 3, invariant 1). */
@ExtendWith(ArquillianExtension.class)
class PermissionIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Actor manager;
    private Actor reviewer;
    private Actor officer;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        manager = Desk.actor("manager1");
        reviewer = Desk.actor("supervisor3");
        officer = Desk.actor("citysec1");
    }

    @Test
    void aStampedRequestBecomesAGrantAndTheBankIsTold() {
        var row = PermissionDesk.row(manager, "受理", "01-01", "13-01");
        long id = PermissionDesk.draft(manager, row);
        PermissionDesk.stamp(manager, id);
        assertThat(Desk.service(PermissionScans.class)
                        .look(manager, id)
                        .orElseThrow()
                        .match())
                .isEqualTo(ScanMatch.MATCHED);
        var submission = Desk.service(PermissionSubmission.class);
        assertThatThrownBy(() -> submission.submit(manager, id, "wrong")).hasMessage("ACCOUNT-21-40");
        assertThat(Desk.number("select failed_logins from sheyin.account where id = ?", manager.accountId()))
                .as("a wrong password counts, though the step was refused")
                .isPositive();
        submission.submit(manager, id, PermissionDesk.password());
        PermissionDesk.agree(reviewer, id);
        PermissionDesk.open(officer, id);
        Desk.service(PermissionOpening.class).answer(officer, id, "请本人首次登录改密码");

        var view = PermissionDesk.view(manager, id);
        assertThat(view.row().state()).isEqualTo(PermissionState.ANSWERED);
        assertThat(view.row().openedName()).isEqualTo(officer.name());
        assertThat(view.steps())
                .extracting(step -> step.confirmation())
                .containsExactly("", "PASSWORD", "PASSWORD", "PASSWORD", "");
        String index = Desk.service(PermissionSheets.class).index(row.idNumber());
        long outlet = Desk.number("select id from sheyin.outlet where code = ?", row.outletCode());
        String open = "select count(*) from sheyin.permission_grant where id_index = ? and outlet_id = ?"
                + " and item_code = '13-01' and to_at is null";
        var probe = Desk.service(Probe.class);
        assertThat(probe.ask(manager, open, index, outlet)).isEqualTo("1");
        assertThat(probe.ask(Desk.actor("manager5"), open, index, outlet))
                .as("another bank sees nothing of it")
                .isEqualTo("0");
        assertThat(Desk.number(
                        "select count(*) from sheyin.permission_held h join sheyin.permission_row r"
                                + " on r.id = h.row_id where r.request_id = ?",
                        id))
                .isZero();
        aGrantStays(id);
        for (String clerk : List.of("clerk1", "clerk4", "clerk12")) {
            assertThat(Desk.service(PermissionGrants.class)
                            .mayComplete(Desk.actor(clerk), "15-01")
                            .isAllowed())
                    .as(clerk + " has what the stories need since long")
                    .isTrue();
        }
    }

    /** PERMISSION-21-14 */
    private void aGrantStays(long id) {
        var probe = Desk.service(Probe.class);
        String where = " where row_id in (select r.id from sheyin.permission_row r where r.request_id = ?)";
        assertThatThrownBy(() ->
                        probe.change(officer, "update sheyin.permission_grant set item_code = '03-01'" + where, id))
                .hasStackTraceContaining("PERMISSION-21-14");
        assertThatThrownBy(() -> probe.change(officer, "delete from sheyin.permission_grant" + where, id))
                .hasStackTraceContaining("permission denied");
        Owner.isTold("delete from sheyin.permission_grant").hasMessageContaining("PERMISSION-21-14");
        for (String table : List.of("permission_request", "permission_row", "permission_event", "permission_print")) {
            assertThatThrownBy(() -> probe.change(manager, "delete from sheyin." + table))
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** PERMISSION-21-1: refused by the service, by the import, and by the database; the officer of the city is told. */
    @Test
    void nobodyAtABankIsGivenReviewOrApproval() {
        long id = PermissionDesk.draft(manager, PermissionDesk.row(manager, "受理", "01-01"));
        var drafts = Desk.service(PermissionDrafts.class);
        var forbidden = PermissionDesk.row(manager, "复审", "01-01");
        assertThatThrownBy(() -> drafts.save(manager, id, 1, List.of(forbidden)))
                .hasMessage("PERMISSION-21-1");

        var pasted = Desk.service(PermissionImport.class)
                .paste(manager, id, String.join("\t", forbidden.cells().values()));
        assertThat(pasted.taken()).isEmpty();
        assertThat(alarms(officer)).anyMatch(alarm -> alarm.kind() == Kind.ATTEMPT && alarm.subject() == id);
        assertThat(alarms(Desk.actor("secadmin"))).anyMatch(alarm -> alarm.subject() == id);
        assertThat(alarms(Desk.actor("citysec2"))).noneMatch(alarm -> alarm.subject() == id);

        long submitted = PermissionDesk.submitted(manager, PermissionDesk.row(manager, "受理", "01-01"));
        var probe = Desk.service(Probe.class);
        for (String right : List.of("REVIEW", "SECOND_REVIEW", "APPROVE")) {
            assertThatThrownBy(() -> probe.change(
                            manager,
                            "update sheyin.permission_row set asked_right = '" + right + "' where request_id = ?",
                            submitted))
                    .hasStackTraceContaining("permission_row_right");
            assertThatThrownBy(() -> probe.change(officer, grant(right), submitted))
                    .hasStackTraceContaining("permission_grant_right");
        }
        assertThatThrownBy(() -> probe.change(manager, grant("ACCEPT"), submitted))
                .as("a bank gives itself nothing")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> probe.change(
                        Desk.actor("secadmin"),
                        "insert into sheyin.account_role (account_id, role) values (?, 'AGENCY_APPROVER')",
                        manager.accountId()))
                .hasStackTraceContaining("Art 21(1)");
    }

    private static String grant(String right) {
        return "insert into sheyin.permission_grant (id, id_index, person_name, id_masked, bank_id, outlet_id, city_code,"
                + " item_code, granted_right, from_at, row_id) select -1, r.id_index, r.person_name, r.id_masked,"
                + " r.bank_id, r.outlet_id, r.city_code, '01-01', '" + right + "', now(), r.id"
                + " from sheyin.permission_row r where r.request_id = ?";
    }

    private static List<AlarmRow> alarms(Actor actor) {
        return Desk.service(AlarmQueries.class).list(actor, true, ALL).rows();
    }

    /** PERMISSION-21-8, PERMISSION-21-5: by the database as well. */
    @Test
    void aBankDecidesNothingAndFourPeopleAreFour() throws SQLException {
        long id = PermissionDesk.submitted(manager, PermissionDesk.row(manager, "受理", "01-01"));
        var probe = Desk.service(Probe.class);
        assertThatThrownBy(() -> probe.change(
                        manager,
                        "update sheyin.permission_request set state = 'AGREED', reviewed_by = ? where id = ?",
                        reviewer.accountId(),
                        id))
                .hasStackTraceContaining("PERMISSION-21-8");
        assertThatThrownBy(() -> probe.change(
                        manager,
                        "update sheyin.permission_row set state = 'AGREED', reviewed_by = ? where request_id = ?",
                        reviewer.accountId(),
                        id))
                .hasStackTraceContaining("PERMISSION-21-8");
        for (String people : List.of("reviewed_by = filed_by", "opened_by = filed_by", "person_account = filed_by")) {
            Owner.isTold("update sheyin.permission_row set " + people + " where request_id = " + id)
                    .hasMessageContaining("permission_row_people");
        }
        assertThat(Owner.change("update sheyin.permission_row set reviewed_by = " + reviewer.accountId()
                        + ", opened_by = " + officer.accountId() + " where request_id = " + id))
                .isOne();
    }

    /** PERMISSION-21-20 */
    @Test
    void theNightlyLookRaisesAnAlarmThatTheOfficerCloses() {
        long row = Desk.number("select r.id from sheyin.permission_row r where r.state = 'OPENED'"
                + " and r.city_code = '440100' order by r.id limit 1");
        long grant = Desk.number(
                "insert into sheyin.permission_grant (id, id_index, person_name, id_masked, bank_id, outlet_id,"
                        + " city_code, item_code, granted_right, from_at, row_id) select nextval('sheyin.permission_grant_seq'),"
                        + " 'swept', r.person_name, r.id_masked, r.bank_id, r.outlet_id, r.city_code, '01-01', 'COMPLETE',"
                        + " now(), r.id from sheyin.permission_row r where r.id = ? returning id",
                row);
        Desk.service(ForbiddenSweepTimer.class).launch(Actor.system(SystemPart.SWEEP));
        Desk.await(() -> alarms(officer).stream().anyMatch(one -> one.subject() == grant));
        var alarm = alarms(officer).stream()
                .filter(one -> one.subject() == grant)
                .findFirst()
                .orElseThrow();
        assertThat(alarm.kind()).isEqualTo(Kind.GRANT);
        var desk = Desk.service(ForbiddenAlarms.class);
        assertThatThrownBy(() -> desk.see(officer, alarm.id(), " ")).hasMessage("PERMISSION-21-20");
        assertThatThrownBy(() -> desk.see(Desk.actor("citysec2"), alarm.id(), "已核实"))
                .hasMessage("PERMISSION-21-6");
        desk.see(officer, alarm.id(), "测试数据，已核实");
        assertThat(alarms(officer)).noneMatch(one -> one.id() == alarm.id());
        assertThat(Desk.service(AlarmQueries.class).list(officer, false, ALL).rows())
                .anyMatch(one -> one.id() == alarm.id());
    }
}
