package org.sheyin.dormancy.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.cases.it.Desk;
import org.sheyin.dormancy.job.FreezeTimer;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.DormancyUndo;
import org.sheyin.dormancy.service.SweepOrder;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/** F15 on the real database: the second chunk is rolled back and its node gone; the nightly start does each account once. */
@ExtendWith(ArquillianExtension.class)
@ResourceLock("the sweep")
class SweepIsBrokenOffIT {
    private static final Actor SYSTEM = Actor.system(SystemPart.SWEEP);
    private static final String SILENT =
            """
            with silent as (update sheyin.account set opened_at = now() - interval '9 months', reactivated_at = null,
              last_login_at = now() - interval '4 months' where login_name = ? returning id) select id from silent""";

    @Test
    void theNextStartFinishesItAndEachAccountIsDoneOnce() throws Exception {
        Actor officer = Desk.actor("secdeputy");
        var sweep = Desk.service(DormancySweep.class);
        var ids = Stream.of("guide4", "guide9", "keeper9")
                .map(login -> Desk.number(SILENT, login))
                .sorted()
                .toList();
        var today = LocalDate.now(ServerClock.ZONE);
        var ticket = sweep.begin(SYSTEM, SweepOrder.of(officer, today)).orElseThrow();
        sweep.run(SYSTEM, ticket, ids.subList(0, 1));

        var chunk = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        chunk.begin();
        sweep.run(SYSTEM, ticket, ids.subList(1, 3));
        chunk.rollback();
        assertThat(ids).extracting(id -> changes(ticket.run(), id)).containsExactly(1L, 0L, 0L);
        assertThat(Desk.number("select last_id from sheyin.sweep_run where id = ?", ticket.run()))
                .isEqualTo(ids.get(0));

        Desk.number("with late as (update sheyin.job_lease set expires_at = now() - interval '1 second'"
                + " where name = 'freeze-dormant-accounts' returning 1) select count(*) from late");
        Desk.service(FreezeTimer.class).launch(SYSTEM);
        Desk.await(() -> Desk.number(
                        "select count(*) from sheyin.sweep_run where id = ? and finished_at is not null", ticket.run())
                == 1);

        assertThat(ids).extracting(id -> changes(ticket.run(), id)).containsOnly(1L);
        assertThat(ids)
                .extracting(
                        id -> Desk.number("select count(*) from sheyin.account where id = ? and state = 'FROZEN'", id))
                .containsOnly(1L);
        giveBack(officer, ticket.run(), ids);
    }

    private static long changes(long run, long account) {
        return Desk.number(
                "select count(*) from sheyin.sweep_change where run_id = ? and account_id = ?", run, account);
    }

    private static void giveBack(Actor officer, long run, List<Long> accounts) {
        var undo = Desk.service(DormancyUndo.class);
        for (long account : accounts) {
            long change =
                    Desk.number("select id from sheyin.sweep_change where run_id = ? and account_id = ?", run, account);
            undo.undo(officer, change, "测试中恢复使用");
        }
    }
}
