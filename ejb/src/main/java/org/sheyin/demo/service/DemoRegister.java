package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.service.StaffSeal;

/**
 * The register of the demonstration: everybody at a bank or an agency, most with a year of training, some whose training
 * ends soon or is over, and leavings in each state, through the owner's connection.
 */
final class DemoRegister {
    private static final String MEMBER =
            """
            insert into staff_member (id, lock_version, name, id_masked, id_index, id_sealed, phone_masked, phone_sealed,
              org_kind, agency_id, bank_id, outlet_id, region_code, account_id, hired_on, changed_at)
            select ?, 1, a.display_name, ?, ?, ?, ?, ?, case when a.bank_id is null then 'AGENCY' else 'BANK' end, g.id,
              a.bank_id, a.outlet_id, left(coalesce(o.region_code, g.region_code, '440000'), 6), a.id, ?, ?
              from account a left join outlet o on o.id = a.outlet_id
              left join agency g on g.id = a.agency_id
                or a.org_kind = 'ADMIN' and g.region_code = coalesce(a.region_code, '440000')
             where a.login_name = ?""";

    private static final String POSTS = "insert into staff_post (staff_id, post) select ?, r.role from account_role r"
            + " join account a on a.id = r.account_id where a.login_name = ?";

    private static final String LETTER =
            "insert into staff_commitment (id, staff_id, signed_on, valid_to, author_name, at)"
                    + " values (nextval('staff_commitment_seq'), ?, ?, ?, '示范管理岗', ?)";

    private static final String PASS =
            """
            insert into training_pass (id, lock_version, staff_id, course, score, passed_on, valid_to, author_name, at,
              revoke_reason) values (nextval('training_pass_seq'), 1, ?, ?, ?, ?, ?, '示范业务主管', ?, '')""";

    private static final String LEAVING =
            """
            insert into staff_leaving (id, lock_version, staff_id, state, left_on, reason, late, account_frozen, filed_by,
              filed_name, filed_at, ended_name, ended_at, end_reason)
            select nextval('staff_leaving_seq'), 1, m.id, v.state, ?, ?, ?, true, 0, '示范管理岗', v.at,
              case when v.state <> 'FILED' then '示范安全员' end, case when v.state <> 'FILED' then v.at end, ''
              from staff_member m join account a on a.id = m.account_id,
              (values (?, ?::timestamptz)) as v (state, at) where a.login_name = ?""";

    private static final String LEFT =
            "update staff_member m set left_on = ? from account a" + " where a.id = m.account_id and a.login_name = ?";

    /** Months that a pass holds, as training.valid is delivered. */
    private static final int VALID = 12;

    private static final Set<String> SOON = Set.of("keeper1", "keeper5", "keeper9");
    private static final Set<String> OVER = Set.of("guide3", "guide4", "guide5", "guide11", "lapsed");
    private static final List<String> COURSES = List.of("上岗培训", "社保业务年度培训", "经办服务规范培训");

    /** About so many days ago the late ones were told of. */
    private static final int LATE = 40;

    /** @param filed how many days ago; some days after the last day of work it is late */
    private record Departure(String login, String state, int left, int filed, String reason) {
        boolean late() {
            return left - filed > 4;
        }
    }

    private static List<Departure> departures() {
        var all = new ArrayList<>(List.of(
                new Departure("absent", "FILED", 6, 0, "辞职"),
                new Departure("departing", "FILED", 1, 1, "调往其他网点"),
                new Departure("leaver", "CONFIRMED", 30, 30, "合同到期"),
                new Departure("seldom", "WITHDRAWN", 20, 20, "拟调岗")));
        for (int outlet : DemoStaff.FORMER) {
            all.add(new Departure("former" + outlet, "CONFIRMED", LATE + outlet, LATE - outlet - 3, "调离本行"));
        }
        return all;
    }

    private final Connection owner;
    private final StaffSeal seal;
    private final Instant now;
    private final LocalDate today;

    DemoRegister(Connection owner, StaffSeal seal, Instant now) {
        this.owner = owner;
        this.seal = seal;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ServerClock.ZONE);
    }

    void load() throws SQLException {
        int number = 0;
        for (var person : DemoStaff.all()) {
            member(person, number++);
        }
        for (var odd : DemoStaff.odd()) {
            member(odd.person(), number++);
        }
        for (Departure departure : departures()) {
            leave(departure);
        }
    }

    private void member(DemoStaff.Person person, int number) throws SQLException {
        // The same number as the simulated card has, so that card, register and permission are one person's.
        var identity = IdentityNumber.check(SimulatedCards.numberOf(person.login()), today)
                .orThrow();
        var phone = MobileNumber.check("1990001%04d".formatted(number)).orThrow();
        long id = next();
        var sealed = seal.seal(id, identity, phone);
        var at = now.atOffset(ZoneOffset.UTC);
        execute(
                MEMBER,
                id,
                sealed.idMasked(),
                sealed.idIndex(),
                sealed.idSealed(),
                sealed.phoneMasked(),
                sealed.phoneSealed(),
                today.minusDays(400),
                at,
                person.login());
        execute(POSTS, id, person.login());
        execute(LETTER, id, today.minusDays(300), today.plusDays(800), at);
        LocalDate passed = passed(person.login());
        String course = COURSES.get(number % COURSES.size());
        execute(PASS, id, course, 82 + number % 17, passed, passed.plusMonths(VALID), at);
    }

    /** The stories of the demonstration go back half a year: who acts in them has passed before. */
    private LocalDate passed(String login) {
        return SOON.contains(login)
                ? today.minusMonths(VALID).plusDays(12)
                : OVER.contains(login) ? today.minusMonths(VALID).minusDays(9) : today.minusDays(260);
    }

    private void leave(Departure one) throws SQLException {
        var day = today.minusDays(one.left());
        var at = now.atOffset(ZoneOffset.UTC).minusDays(one.filed());
        execute(LEAVING, day, one.reason(), one.late(), one.state(), at, one.login());
        if (!one.state().equals("WITHDRAWN")) {
            execute(LEFT, day, one.login());
        }
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
