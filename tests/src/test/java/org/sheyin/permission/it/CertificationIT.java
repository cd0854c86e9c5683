package org.sheyin.permission.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Owner;
import org.sheyin.permission.job.CertificationTimer;
import org.sheyin.permission.model.CertificationCause;
import org.sheyin.permission.service.CertificationExtent;
import org.sheyin.permission.service.CertificationQueries;
import org.sheyin.permission.service.CertificationRounds;
import org.sheyin.permission.service.CertificationRow;
import org.sheyin.permission.service.Certifications;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** The periodic review on the real database: opened once, decided by its bank, overdue at the city's officer (Art 21(3)). */
@ExtendWith(ArquillianExtension.class)
class CertificationIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);
    private static final String LINE =
            """
            with given as (insert into sheyin.permission_grant (id, id_index, person_name, id_masked, bank_id, outlet_id,
                city_code, item_code, granted_right, from_at, row_id)
              select nextval('sheyin.permission_grant_seq'), ?, '测试员', r.id_masked, r.bank_id, r.outlet_id, r.city_code,
                '01-01', 'ACCEPT', now(), r.id from sheyin.permission_row r
               where r.bank_id = ? and r.city_code = ? order by r.id limit 1
              returning *)
            insert into sheyin.permission_certification (id, lock_version, quarter, cause, state, bank_id, outlet_id,
                city_code, id_index, person_name, id_masked, items, since, opened_on, due_on, decided_name, reason)
              select nextval('sheyin.permission_certification_seq'), 1, '2020Q1', 'QUARTER', 'WAITING', bank_id, outlet_id,
                city_code, id_index, person_name, id_masked, item_code, from_at, current_date - 20, current_date - 5, '', ''
                from given returning id""";

    private static final String GRANT =
            """
            with given as (insert into sheyin.permission_grant (id, id_index, person_name, id_masked, bank_id, outlet_id,
                city_code, item_code, granted_right, from_at, row_id, account_id)
              select nextval('sheyin.permission_grant_seq'), ?, '测试员', r.id_masked, r.bank_id, r.outlet_id, r.city_code,
                '01-01', 'ACCEPT', now(), r.id, ? from sheyin.permission_row r
               where r.bank_id = ? order by r.id limit 1
              returning 1) select count(*) from given""";

    /** Somebody who is warned of long silence, and whom no other test knows. */
    private static final String WARNED =
            """
            insert into sheyin.account (id, lock_version, login_name, display_name, org_kind, bank_id, outlet_id, state,
                password_once, failed_logins, opened_at, auth_epoch)
              select nextval('sheyin.account_seq'), 1, 'it.silent', '测试员', 'BANK', bank_id, id, 'WARNED', false, 0, now(), 1
                from sheyin.outlet order by id limit 1
              on conflict (login_name) do update set state = 'WARNED' returning id""";

    private static final Actor SYSTEM = Actor.system(SystemPart.SWEEP);

    private LocalDate today;
    private Actor manager;
    private Actor officer;
    private Certifications desk;

    @BeforeEach
    void meet() {
        manager = Desk.actor("manager1");
        officer = Desk.actor("citysec1");
        today = LocalDate.now(ServerClock.ZONE);
        desk = Desk.service(Certifications.class);
    }

    private long line(String index) {
        return Desk.number(LINE, index, manager.bankId(), "440100");
    }

    private static List<Long> ids(Actor actor, CertificationExtent extent) {
        return Desk.service(CertificationQueries.class).list(actor, extent, ALL).rows().stream()
                .map(CertificationRow::id)
                .toList();
    }

    private static long ended(long line) {
        return Desk.number("select count(*) from sheyin.permission_grant where ended_by_review = ?", line);
    }

    /** PERMISSION-21-40, 21-41 */
    @Test
    void anOverdueLineIsSeenByBankAndOfficerAndDecidedOnce() {
        long id = line("certified-1");
        assertThat(ids(manager, CertificationExtent.OVERDUE)).contains(id);
        assertThat(ids(officer, CertificationExtent.OVERDUE)).contains(id);
        for (String stranger : List.of("manager5", "citysec2")) {
            assertThat(ids(Desk.actor(stranger), CertificationExtent.WAITING)).doesNotContain(id);
            assertThatThrownBy(() -> desk.certify(Desk.actor(stranger), List.of(id), PermissionDesk.password()))
                    .hasMessage("PERMISSION-21-6");
            assertThatThrownBy(() -> desk.revoke(Desk.actor(stranger), List.of(id), "试", PermissionDesk.password()))
                    .hasMessage("PERMISSION-21-6");
        }
        desk.revoke(manager, List.of(id), "测试：不再需要", PermissionDesk.password());
        assertThat(ended(id)).isOne();
        assertThat(ids(officer, CertificationExtent.REVOKED)).contains(id);
        assertThatThrownBy(() -> desk.certify(manager, List.of(id), PermissionDesk.password()))
                .hasMessage("PERMISSION-21-40");
        assertThatThrownBy(() -> Desk.number(
                        "update sheyin.permission_certification set state = 'WAITING' where id = ? returning id", id))
                .rootCause()
                .hasMessageContaining("PERMISSION-21-40");
    }

    /** PERMISSION-21-41 */
    @Test
    void theOfficerOfTheCityRevokesWhatTheBankLeft() {
        long id = line("certified-2");
        desk.revoke(officer, List.of(id), "测试：逾期", PermissionDesk.password());
        assertThat(ended(id)).isOne();
    }

    /** Somebody's open grant at an outlet of that bank. */
    private static void grant(String index, long account, long bank) {
        assertThat(Desk.number(GRANT, index, account, bank)).isOne();
    }

    private static long opened(String index, CertificationCause cause) {
        return Desk.number(
                "select count(*) from sheyin.permission_certification where id_index = ? and cause = ?",
                index,
                cause.name());
    }

    private static String index(String login) {
        return Owner.list("select m.id_index from sheyin.staff_member m join sheyin.account a on a.id = m.account_id"
                        + " where a.login_name = '" + login + "'")
                .get(0);
    }

    /** As the timer does at night: who moved to another outlet and who is warned of long silence stand in their bank's list. */
    @Test
    void theJobOpensWhoMovedAndWhoFellSilentBankByBank() {
        long bank = Desk.actor("bank2").bankId(); // which has this quarter's list
        String moved = index("guide7");
        grant(moved, Desk.actor("guide7").accountId(), bank);
        long silent = Desk.number(WARNED);
        grant("silent-in-test", silent, bank);

        Desk.service(CertificationTimer.class).launch(SYSTEM);

        Desk.await(() -> opened(moved, CertificationCause.MOVED) == 1
                && opened("silent-in-test", CertificationCause.SILENT) == 1);
    }

    /** A bank's lines are one transaction: what was broken off is opened by the next start, and nothing is opened twice. */
    @Test
    void aJobThatWasBrokenOffGoesOnWithTheBanksThatAreLeft() throws Exception {
        var rounds = Desk.service(CertificationRounds.class);
        long silent = Desk.number(WARNED);
        var banks = List.of(Desk.actor("bank1").bankId(), Desk.actor("bank2").bankId());
        banks.forEach(bank -> grant("broken-off-" + bank, silent, bank));

        rounds.open(SYSTEM, today, banks.get(0));
        var transaction = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        transaction.begin();
        assertThat(rounds.open(SYSTEM, today, banks.get(1))).isPositive();
        transaction.rollback();
        assertThat(opened("broken-off-" + banks.get(1), CertificationCause.SILENT))
                .isZero();

        Desk.service(CertificationTimer.class).launch(SYSTEM);

        Desk.await(() -> opened("broken-off-" + banks.get(1), CertificationCause.SILENT) == 1);
        assertThat(opened("broken-off-" + banks.get(0), CertificationCause.SILENT))
                .isOne();
    }

    @Test
    void theSameDateAgainOpensNothing() {
        var rounds = Desk.service(CertificationRounds.class);
        for (long bank : rounds.banks(SYSTEM)) {
            rounds.open(SYSTEM, today, bank);
            assertThat(rounds.open(SYSTEM, today, bank)).isZero();
        }
    }
}
