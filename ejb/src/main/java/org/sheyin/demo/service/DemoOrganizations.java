package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.demo.service.DemoStaff.Odd;
import org.sheyin.demo.service.DemoStaff.Person;
import org.sheyin.shared.service.ServerClock;

/** Writes organizations and accounts through the owner's connection; the caller commits all of it or nothing. */
final class DemoOrganizations {
    private static final String ACCOUNT =
            "insert into account (id, login_name, display_name, org_kind, agency_id, bank_id, outlet_id, region_code, state,"
                    + " password_hash, password_once, password_expires_at, password_changed_at, failed_logins,"
                    + " locked_until, opened_at, last_login_at, auth_epoch, lock_version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1)";

    private static final Duration PASSWORD_AGE = Duration.ofDays(20);

    private final Connection owner;
    private final UnaryOperator<String> holders;
    private final Map<String, Long> ids = new HashMap<>();

    /** @param holders blind index of the person whose card logs an account in, by login name */
    DemoOrganizations(Connection owner, UnaryOperator<String> holders) {
        this.owner = owner;
        this.holders = holders;
    }

    void load() throws SQLException {
        for (var a : DemoProvince.agencies()) {
            insert(
                    a.code(),
                    "agency",
                    "insert into agency (id, code, name, name_en, level, region_code, parent_id) values (?, ?, ?, ?, ?, ?, ?)",
                    a.code(),
                    a.name(),
                    a.nameEn(),
                    a.level(),
                    a.regionCode(),
                    ids.get(a.parentCode()));
        }
        for (var b : DemoProvince.banks()) {
            insert(
                    b.code(),
                    "bank",
                    "insert into bank (id, code, name, name_en, card_issuer) values (?, ?, ?, ?, ?)",
                    b.code(),
                    b.name(),
                    b.nameEn(),
                    b.cardIssuer());
        }
        for (var o : DemoProvince.outlets()) {
            insert(
                    o.code(),
                    "outlet",
                    "insert into outlet (id, code, name, bank_id, region_code, city_code, address, state)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN')",
                    o.code(),
                    o.name(),
                    ids.get(o.bankCode()),
                    o.regionCode(),
                    o.cityCode(),
                    o.address());
        }
    }

    /** @param hash of the one password that all demonstration accounts share */
    void staff(String hash, Instant opened, Instant now) throws SQLException {
        for (Person person : DemoStaff.all()) {
            account(new Odd(person, AccountState.ACTIVE, false), hash, opened, now);
        }
        for (Odd odd : DemoStaff.odd()) {
            account(odd, hash, opened, now);
        }
    }

    private void account(Odd one, String hash, Instant opened, Instant now) throws SQLException {
        Person p = one.person();
        boolean once = one.state() == AccountState.PENDING;
        insert(
                p.login(),
                "account",
                ACCOUNT,
                p.login(),
                p.name(),
                p.roles().iterator().next().kind().name(),
                ids.get(p.agencyCode()),
                ids.get(p.bankCode()),
                ids.get(p.outletCode()),
                p.cityCode(),
                one.state().name(),
                hash,
                once,
                once ? time(now.plus(PasswordResets.VALID)) : null,
                time(now.minus(PASSWORD_AGE)),
                one.locked() ? Account.FAILURES : 0,
                one.locked() ? time(now.plus(Account.LOCK)) : null,
                time(once ? now : opened),
                once ? null : time(lastLogin(one.state(), now)));
        if (p.bankCode() != null) {
            execute(
                    "insert into account_holder (account_id, holder_index) values (?, ?)",
                    ids.get(p.login()),
                    holders.apply(p.login()));
        }
        for (var role : p.roles()) {
            execute("insert into account_role (account_id, role) values (?, ?)", ids.get(p.login()), role.name());
        }
    }

    /** Who works came yesterday; who is warned will be silent for three months in some days (Art 21(3)). */
    private static Instant lastLogin(AccountState state, Instant now) {
        var local = now.atZone(ServerClock.ZONE);
        return switch (state) {
            case PENDING, ACTIVE -> local.minusDays(1).toInstant();
            case WARNED -> local.minusMonths(3).plusDays(10).toInstant();
            case FROZEN, CANCELLED -> local.minusMonths(5).toInstant();
        };
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** One value of the sequence is fifty ids for the services, hence never given twice. */
    private void insert(String key, String table, String sql, Object... values) throws SQLException {
        try (var statement = owner.createStatement();
                var next = statement.executeQuery("select nextval('" + table + "_seq')")) {
            next.next();
            ids.put(key, next.getLong(1));
        }
        var all = new Object[values.length + 1];
        all[0] = ids.get(key);
        System.arraycopy(values, 0, all, 1, values.length);
        execute(sql, all);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.NULL);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        }
    }
}
