package org.sheyin.dormancy.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.account.service.OwnSettings;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Probe;
import org.sheyin.dormancy.job.FreezeTimer;
import org.sheyin.dormancy.model.DormancyExemption.Wish;
import org.sheyin.dormancy.service.ChangeRow;
import org.sheyin.dormancy.service.DormancyExemptions;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.DormancyUndo;
import org.sheyin.dormancy.service.ExemptionQueries;
import org.sheyin.dormancy.service.SweepEvidences;
import org.sheyin.dormancy.service.SweepOrder;
import org.sheyin.dormancy.service.SweepQueries;
import org.sheyin.dormancy.service.SweepTicket;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** The sweep on the real database: one run in a cluster, sessions that die, and what an officer of another city reaches. */
@ExtendWith(ArquillianExtension.class)
@ResourceLock("the sweep")
class DormancyIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);
    private static final Actor SYSTEM = Actor.system(SystemPart.SWEEP);
    private static final String WHY = "测试中恢复使用";

    private Actor officer;
    private Actor foshan;
    private LocalDate today;
    private DormancySweep sweep;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        officer = Desk.actor("secdeputy");
        foshan = Desk.actor("citysec2");
        today = LocalDate.now(ServerClock.ZONE);
        sweep = Desk.service(DormancySweep.class);
    }

    /** Invariant 6: what is selected in SQL and what is decided in Java are the same calendar. */
    @Test
    void threeMonthsAreTheSameInTheDatabase() {
        var first = LocalDate.of(2026, 1, 1);
        assertThat(IntStream.range(0, 1096).mapToObj(first::plusDays).filter(day -> ends(day)))
                .allMatch(day -> Desk.number(
                                "select count(*) where cast(cast(? as date) + make_interval(months => 3) as date)"
                                        + " = cast(? as date)",
                                day.toString(),
                                day.plusMonths(3).toString())
                        == 1);
    }

    /** The last days of a month, which are those that could differ. */
    private static boolean ends(LocalDate day) {
        return day.getDayOfMonth() >= 28;
    }

    @Test
    void twoStartsAtOnceAreOneRunAndTheJobEndsIt() {
        var starts = Stream.of(1, 2)
                .map(start -> CompletableFuture.supplyAsync(() -> sweep.begin(SYSTEM, SweepOrder.of(officer, today))))
                .toList();
        var tickets = starts.stream()
                .map(CompletableFuture::join)
                .flatMap(one -> one.stream())
                .toList();
        assertThat(tickets).hasSize(1);
        assertThat(Desk.service(FreezeTimer.class).start(officer)).isFalse();
        sweep.finish(SYSTEM, tickets.get(0));

        long before = runs();
        assertThat(Desk.service(FreezeTimer.class).start(officer)).isTrue();
        Desk.await(() -> runs() == before + 1);
    }

    private static long runs() {
        return Desk.number("select count(*) from sheyin.sweep_run where finished_at is not null");
    }

    @Test
    void aFrozenPersonsLiveSessionDiesAtTheNextRequestAndAnUndoGivesTheAccountBack() {
        Actor guide = Desk.actor("guide12");
        Desk.service(OwnSettings.class).all(guide);
        silence("guide12", "4 months");
        swept(guide.accountId());
        assertThatThrownBy(() -> Desk.service(OwnSettings.class).all(guide)).hasMessage("ACCESS-21-2");

        ChangeRow change = lastChange(guide.accountId());
        var undo = Desk.service(DormancyUndo.class);
        assertThatThrownBy(() -> undo.undo(Desk.actor("citysec1"), change.id(), WHY))
                .as("of another city")
                .hasMessage("DORMANCY-21-13");
        undo.undo(foshan, change.id(), WHY);
        Desk.service(OwnSettings.class).all(Desk.actor("guide12"));
        assertThatThrownBy(() -> undo.undo(foshan, change.id(), WHY)).hasMessageContaining("DORMANCY-21-4");
    }

    /** A node that stands still for longer than its lease: what it does afterwards is rolled back, and nothing is done twice. */
    @Test
    void whoLostTheLeaseWritesNothingAndTheNextGoesOnBehindHim() {
        long one = silenced("guide3");
        long two = silenced("guide7");
        var slow = sweep.begin(SYSTEM, SweepOrder.of(officer, today)).orElseThrow();
        sweep.run(SYSTEM, slow, List.of(one));
        Desk.number("with late as (update sheyin.job_lease set expires_at = now() - interval '1 second'"
                + " where name = 'freeze-dormant-accounts' returning 1) select count(*) from late");

        var next = sweep.begin(SYSTEM, SweepOrder.of(officer, today)).orElseThrow();
        assertThat(next.run()).isEqualTo(slow.run());
        assertThat(next.lastId()).isEqualTo(one);
        assertThatThrownBy(() -> sweep.run(SYSTEM, slow, List.of(two))).hasStackTraceContaining("lease");
        assertThat(frozen(two)).isZero();
        sweep.run(SYSTEM, next, List.of(two));
        sweep.finish(SYSTEM, next);
        assertThat(frozen(one) + frozen(two)).isEqualTo(2);
        var undo = Desk.service(DormancyUndo.class);
        undo.standing(officer, next.run()).forEach(change -> undo.undo(officer, change, WHY));
        assertThat(frozen(one) + frozen(two)).isZero();
    }

    private static long frozen(long account) {
        return Desk.number("select count(*) from sheyin.account where id = ? and state = 'FROZEN'", account);
    }

    private static long silenced(String login) {
        silence(login, "4 months");
        return Desk.number("select id from sheyin.account where login_name = ?", login);
    }

    /** Invariant 15 */
    @Test
    void anOfficerOfAnotherCityReachesNothing() {
        long account = Desk.number("select id from sheyin.account where login_name = 'silent1b'");
        long exemption = Desk.number("select e.id from sheyin.dormancy_exemption e join sheyin.account a"
                + " on a.id = e.account_id where a.login_name = 'away1'");
        ChangeRow change = lastChange(account);
        long run = Desk.number("select run_id from sheyin.sweep_change where id = ?", change.id());
        var exemptions = Desk.service(DormancyExemptions.class);
        var wish = new Wish(account, "产假，已备案", "通知〔2026〕1号", today.plusDays(3));

        assertThatThrownBy(() -> exemptions.give(foshan, wish)).hasMessage("DORMANCY-21-13");
        assertThatThrownBy(() -> exemptions.end(foshan, exemption, WHY)).hasMessage("DORMANCY-21-13");
        assertThatThrownBy(() -> Desk.service(ExemptionQueries.class).subject(foshan, account))
                .hasMessage("DORMANCY-21-13");
        assertThatThrownBy(() -> Desk.service(SweepEvidences.class).sign(foshan, run, ""))
                .hasMessage("DORMANCY-21-1");
        assertThatThrownBy(() -> Desk.service(SweepEvidences.class).file(foshan, run, true))
                .hasMessage("DORMANCY-21-1");
        assertThatThrownBy(() -> Desk.service(FreezeTimer.class).start(foshan)).hasMessageEndingWith("DORMANCY-21-1");
        var queries = Desk.service(SweepQueries.class);
        assertThat(queries.changes(foshan, run, ALL).rows()).noneMatch(row -> row.id() == change.id());
        assertThat(queries.allChanges(foshan, run)).noneMatch(row -> row.id() == change.id());
        assertThat(Desk.service(DormancyUndo.class).standing(foshan, run)).doesNotContain(change.id());
        assertThatThrownBy(() -> queries.run(foshan, 4711)).hasMessage("DORMANCY-21-13");
        assertThat(Desk.service(Probe.class)
                        .change(foshan, "update sheyin.sweep_change set undone_name = 'x' where id = ?", change.id()))
                .isZero();
        for (String stranger : List.of("clerk1", "sysadmin", "auditadmin", "supervisor1")) {
            assertThatThrownBy(() -> queries.run(Desk.actor(stranger), run)).hasMessage("ACCESS-21-1");
        }
    }

    @Test
    void whatARunDidIsWrittenOnce() {
        long change = Desk.number("select max(id) from sheyin.sweep_change where step = 'FREEZE'");
        var probe = Desk.service(Probe.class);
        assertThatThrownBy(() ->
                        probe.change(officer, "update sheyin.sweep_change set state_before = 'X' where id = ?", change))
                .hasStackTraceContaining("Art 21(3)");
        assertThatThrownBy(() -> probe.change(officer, "delete from sheyin.sweep_change where id = ?", change))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> probe.change(officer, "update sheyin.sweep_evidence set csv_hash = ''"))
                .hasStackTraceContaining("permission denied");
    }

    private void swept(long account) {
        SweepTicket ticket = sweep.begin(SYSTEM, SweepOrder.of(officer, today)).orElseThrow();
        assertThat(sweep.due(SYSTEM, ticket, 0, 500)).contains(account);
        sweep.run(SYSTEM, ticket, List.of(account));
        sweep.finish(SYSTEM, ticket);
    }

    private ChangeRow lastChange(long account) {
        long run = Desk.number("select max(run_id) from sheyin.sweep_change where account_id = ?", account);
        return Desk.service(SweepQueries.class).changes(officer, run, ALL).rows().stream()
                .filter(row -> row.accountId() == account)
                .findFirst()
                .orElseThrow();
    }

    private static void silence(String login, String length) {
        Desk.number(
                "with silent as (update sheyin.account set opened_at = now() - cast(? as interval) * 2, reactivated_at = null,"
                        + " last_login_at = now() - cast(? as interval) where login_name = ? returning id)"
                        + " select id from silent",
                length,
                length,
                login);
    }
}
