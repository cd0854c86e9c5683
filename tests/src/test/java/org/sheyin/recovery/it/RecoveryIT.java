package org.sheyin.recovery.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Probe;
import org.sheyin.recovery.job.RecoverySweepTimer;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.recovery.model.RecoveryWay;
import org.sheyin.recovery.service.RecordRecovery;
import org.sheyin.recovery.service.Recoveries;
import org.sheyin.recovery.service.RecoveryExtent;
import org.sheyin.recovery.service.RecoveryQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** What a bank has to get back is seen and changed by it and the agency alone (Annex 2 row 3). */
@ExtendWith(ArquillianExtension.class)
class RecoveryIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Actor manager;
    private Recoveries desk;
    private RecoveryQueries queries;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        manager = Desk.actor("manager1");
        desk = Desk.service(Recoveries.class);
        queries = Desk.service(RecoveryQueries.class);
    }

    /** A task of a case of the manager's outlet, with its day. */
    private static long task(LocalDate due) {
        long id = Desk.delivered(Desk.actor("clerk1"));
        return Desk.number(
                "with task as (insert into sheyin.recovery (id, lock_version, case_id, case_number, item_code, item_name,"
                        + " bank_id, outlet_id, agency_id, agency_city, agency_region, amount_fen, recovered_fen, due_on,"
                        + " state, reason, begun_at, changed_at) select f.id, 1, f.id, f.case_number, f.item_code,"
                        + " f.item_name, f.bank_id, f.outlet_id, f.agency_id, f.agency_city, f.agency_region, 10000, 0,"
                        + " cast(? as date), 'OPEN', '', now(), now() from sheyin.case_file f where f.id = ? returning id)"
                        + " select id from task",
                due.toString(),
                id);
    }

    private RecordRecovery came(long id, String yuan) {
        return new RecordRecovery(id, yuan, LocalDate.now(ServerClock.ZONE), RecoveryWay.DEDUCTION, "");
    }

    private RecoveryState state(long id) {
        return queries.open(manager, id).row().state();
    }

    @Test
    void theBankGetsItBackAndTheAgencySeesIt() {
        long id = task(LocalDate.now(ServerClock.ZONE).plusDays(9));
        desk.record(manager, came(id, "40.00"));
        desk.record(manager, came(id, "60"));
        assertThat(state(id)).isEqualTo(RecoveryState.RECOVERED);
        var view = queries.open(Desk.actor("supervisor1"), id);
        assertThat(view.steps()).extracting(step -> step.amountFen()).containsExactly(4000L, 6000L);
        assertThat(view.offered()).isEmpty();
    }

    /** RECOVERY-A2-6 */
    @Test
    void anotherBankOutletOrRegionFindsNothing() {
        long id = task(LocalDate.now(ServerClock.ZONE).plusDays(9));
        for (String stranger : List.of("manager5", "bank2")) {
            Actor actor = Desk.actor(stranger);
            assertThatThrownBy(() -> desk.record(actor, came(id, "1")))
                    .as(stranger)
                    .hasMessage("RECOVERY-A2-6");
            assertThatThrownBy(() -> desk.handBack(actor, id, "x")).hasMessage("RECOVERY-A2-6");
        }
        for (String stranger : List.of("supervisor2", "supervisor4")) {
            assertThatThrownBy(() -> desk.assign(Desk.actor(stranger), id, "x")).hasMessage("RECOVERY-A2-6");
        }
        for (String stranger : List.of("manager5", "bank2", "supervisor2", "supervisor4")) {
            Actor actor = Desk.actor(stranger);
            assertThatThrownBy(() -> queries.open(actor, id)).hasMessage("RECOVERY-A2-6");
            assertThat(queries.list(actor, RecoveryExtent.ALL, "", ALL).rows()).noneMatch(row -> row.id() == id);
            assertThat(queries.ofCase(actor, id)).isEmpty();
            assertThat(Desk.service(Probe.class)
                            .change(actor, "update sheyin.recovery set amount_fen = 1 where id = ?", id))
                    .isZero();
        }
        for (String stranger : List.of("clerk1", "guide1", "reviewer1")) {
            assertThatThrownBy(() -> desk.record(Desk.actor(stranger), came(id, "1")))
                    .hasMessage("ACCESS-21-1");
        }
        assertThat(queries.list(manager, RecoveryExtent.OPEN, "", ALL).rows()).anyMatch(row -> row.id() == id);
    }

    @Test
    void whatIsHandedBackIsAssignedAgainUnderANewDay() {
        long id = task(LocalDate.now(ServerClock.ZONE).minusDays(1));
        desk.handBack(manager, id, "账户已销户");
        desk.assign(Desk.actor("supervisor1"), id, "已联系家属");
        assertThat(queries.open(manager, id).row().dueOn()).isAfter(LocalDate.now(ServerClock.ZONE));
        assertThat(state(id)).isEqualTo(RecoveryState.OPEN);
    }

    @Test
    void theJobMarksWhatIsPastItsDay() {
        long late = task(LocalDate.now(ServerClock.ZONE).minusDays(1));
        long today = task(LocalDate.now(ServerClock.ZONE));
        Desk.service(RecoverySweepTimer.class).launch(Actor.system(SystemPart.SWEEP));
        Desk.await(() -> state(late) == RecoveryState.OVERDUE);
        assertThat(state(today)).isEqualTo(RecoveryState.OPEN);
    }

    @Test
    void whatCameBackIsNeverChanged() {
        long id = task(LocalDate.now(ServerClock.ZONE).plusDays(9));
        desk.record(manager, came(id, "40.00"));
        var probe = Desk.service(Probe.class);
        for (String change : List.of(
                "update sheyin.recovery_event set amount_fen = 1 where recovery_id = ?",
                "delete from sheyin.recovery_event where recovery_id = ?")) {
            assertThatThrownBy(() -> probe.change(manager, change, id)).hasStackTraceContaining("permission denied");
        }
    }
}
