package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.service.StaffSeal;

/** People who have no account yet, and requests for accounts in each state, through the owner's connection. */
final class DemoAccountRequests {
    private static final String MEMBER =
            """
            insert into staff_member (id, lock_version, name, id_masked, id_index, id_sealed, phone_masked, phone_sealed,
              org_kind, bank_id, outlet_id, region_code, hired_on, changed_at)
            select ?, 1, ?, ?, ?, ?, ?, ?, 'BANK', o.bank_id, o.id, left(o.region_code, 6), ?, ? from outlet o where o.code = ?""";

    private static final String POST = "insert into staff_post (staff_id, post) values (?, ?)";

    private static final String OF_NEWCOMER =
            """
            insert into account_request (id, lock_version, staff_id, kind, login_name, reason, requested_by, requested_name,
              requested_at, decided_by, decided_name, decided_at, confirmed, answer)
            select nextval('account_request_seq'), 1, ?, 'OPEN', ?, '新入职', m.id, m.display_name, ?,
              case when v.answer <> '' then s.id end, case when v.answer <> '' then s.display_name end,
              case when v.answer <> '' then v.at end, case when v.answer <> '' then false end, v.answer
            from account m, account s, (values (?::text, ?::timestamptz)) as v (answer, at)
            where m.login_name = ? and s.login_name = 'secadmin'""";

    private static final String OF_ACCOUNT =
            """
            insert into account_request (id, lock_version, staff_id, kind, reason, requested_by, requested_name, requested_at,
              decided_by, decided_name, decided_at, confirmed, answer)
            select nextval('account_request_seq'), 1, p.id, v.kind, '岗位调整', m.id, m.display_name, v.at, s.id,
              s.display_name, v.at, true, '已办理'
            from staff_member p join account a on a.id = p.account_id, account m, account s,
              (values (?::text, ?::timestamptz)) as v (kind, at)
            where a.login_name = ? and m.login_name = ? and s.login_name = 'secadmin'""";

    /** Somebody who waits, or whose request was declined. @param outlet number of the outlet, whose manager asked */
    private record Newcomer(String login, String name, int outlet, String post, String answer) {}

    private static final List<Newcomer> NEWCOMERS = List.of(
            new Newcomer("newguide1", "示新一", 1, "BANK_GUIDE", ""),
            new Newcomer("newkeeper1", "示新二", 1, "BANK_MATERIALS", ""),
            new Newcomer("newclerk1", "示新三", 1, "BANK_HANDLER", ""),
            new Newcomer("newguide5", "示新四", 5, "BANK_GUIDE", ""),
            new Newcomer("newguide4", "示新五", 4, "BANK_GUIDE", ""),
            new Newcomer("newkeeper4", "示新六", 4, "BANK_MATERIALS", ""),
            new Newcomer("newguide2", "示新七", 2, "BANK_GUIDE", "姓名与证件不符，请核对后重新登记"));

    private final Connection owner;
    private final StaffSeal seal;
    private final Instant now;
    private final LocalDate today;

    DemoAccountRequests(Connection owner, StaffSeal seal, Instant now) {
        this.owner = owner;
        this.seal = seal;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ServerClock.ZONE);
    }

    void load() throws SQLException {
        for (int i = 0; i < NEWCOMERS.size(); i++) {
            ask(NEWCOMERS.get(i), i);
        }
        execute(OF_ACCOUNT, "CHANGE", at(50), "guide3", "manager3");
        execute(OF_ACCOUNT, "REACTIVATE", at(70), "guide2", "manager2");
    }

    private void ask(Newcomer one, int number) throws SQLException {
        var identity = IdentityNumber.check(SimulatedCards.numberOf(one.login()), today)
                .orThrow();
        var phone = MobileNumber.check("1990002%04d".formatted(number)).orThrow();
        long id = next();
        var sealed = seal.seal(id, identity, phone);
        String outlet = DemoProvince.outlets().stream()
                .filter(place -> place.number() == one.outlet())
                .findFirst()
                .orElseThrow()
                .code();
        execute(
                MEMBER,
                id,
                one.name(),
                sealed.idMasked(),
                sealed.idIndex(),
                sealed.idSealed(),
                sealed.phoneMasked(),
                sealed.phoneSealed(),
                today.minusDays(3),
                at(72),
                outlet);
        execute(POST, id, one.post());
        execute(OF_NEWCOMER, id, one.login(), at(48 - number), one.answer(), at(20), "manager" + one.outlet());
    }

    private Object at(long hoursAgo) {
        return now.minus(Duration.ofHours(hoursAgo)).atOffset(ZoneOffset.UTC);
    }

    private long next() throws SQLException {
        try (var statement = owner.createStatement();
                var next = statement.executeQuery("select nextval('staff_member_seq')")) {
            next.next();
            return next.getLong(1);
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
