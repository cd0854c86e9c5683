package org.sheyin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Finds demonstration cases for a journey, and lets time pass for one: the clock of the server is the real one. */
final class DemoCases {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private DemoCases() {}

    /**
     * A case that waits for its first review at the account's agency; the demonstration's cases follow its accounts.
     *
     * @param steps 1 or 2 reviews, set on the case
     */
    static long delivered(String account, int steps) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<Long> found = Optional.empty();
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            found = ask(
                    "update sheyin.case_file set review_steps = ? where id = (select f.id from sheyin.case_file f"
                            + " join sheyin.account a on a.agency_id = f.agency_id"
                            + " where a.login_name = ? and f.state = 'DELIVERED' and f.reopened_at is null order by f.id limit 1) returning id",
                    Long.class,
                    steps,
                    account);
        }
        return found.orElseThrow();
    }

    /** A draft about which the account's agency was asked. */
    static long asked(String account) {
        return ask(
                        "select f.id from sheyin.case_file f join sheyin.account a on a.agency_id = f.agency_id"
                                + " where a.login_name = ? and f.state = 'DRAFT_HELP' order by f.id limit 1",
                        Long.class,
                        account)
                .orElseThrow();
    }

    /** The latest completed case of the account's agency; the person has no other one of the item. */
    static long completed(String account) {
        return ask(
                        "select f.id from sheyin.case_file f join sheyin.account a on a.agency_id = f.agency_id"
                                + " where a.login_name = ? and f.state = 'COMPLETED' and not exists"
                                + " (select 1 from sheyin.case_file o where o.id_index = f.id_index and o.id <> f.id)"
                                + " order by f.id desc limit 1",
                        Long.class,
                        account)
                .orElseThrow();
    }

    /** A case in this state, whose person had the item completed before: at the same outlet, or at another one. */
    static long repeated(String state, boolean sameOutlet) {
        return ask(
                        "select f.id from sheyin.case_file f join sheyin.case_file o on o.id_index = f.id_index"
                                + " and o.item_code = f.item_code and o.id <> f.id and o.state = 'COMPLETED'"
                                + " where f.state = ? and (o.outlet_id = f.outlet_id) = ? order by f.id limit 1",
                        Long.class,
                        state,
                        sameOutlet)
                .orElseThrow();
    }

    /** A supervisor of an agency of whose decisions the province refused one. */
    static String supervisorOfRefused() {
        return ask(
                        "select a.login_name from sheyin.core_posting p join sheyin.account a on a.agency_id = p.agency_id"
                                + " join sheyin.account_role r on r.account_id = a.id and r.role = 'AGENCY_SUPERVISOR'"
                                + " where p.state = 'REJECTED' order by p.id limit 1",
                        String.class)
                .orElseThrow();
    }

    static String number(long caseId) {
        return ask("select case_number from sheyin.case_file where id = ?", String.class, caseId)
                .orElseThrow();
    }

    /** The end of the applicant's identity number. */
    static String lastFour(long caseId) {
        return ask("select right(id_masked, 4) from sheyin.case_file where id = ?", String.class, caseId)
                .orElseThrow();
    }

    /** Account of the clerk who accepted it. */
    static String clerkOf(long caseId) {
        return ask(
                        "select a.login_name from sheyin.case_file f join sheyin.account a on a.id = f.clerk_id"
                                + " where f.id = ?",
                        String.class,
                        caseId)
                .orElseThrow();
    }

    /** Name of the account's agency. */
    static String agencyOf(String account) {
        return ask(
                        "select g.name from sheyin.account a join sheyin.agency g on g.id = a.agency_id"
                                + " where a.login_name = ?",
                        String.class,
                        account)
                .orElseThrow();
    }

    static void claimEndsInSeconds(long caseId, int seconds) {
        ask(
                "update sheyin.case_file set claimed_until = now() + make_interval(secs => ?) where id = ? returning"
                        + " id",
                Long.class,
                seconds,
                caseId);
    }

    /** A month of the audit whose time is long over, without lines: as {@code yyyy-MM}. */
    static String oldAuditMonth() {
        return ask(
                        "with made as materialized (select sheyin.ensure_month_partitions('audit_entry', date '2020-02-01', 1))"
                                + " select '2020-02' from made",
                        String.class)
                .orElseThrow();
    }

    /** As if the account had looked at so many cases today. */
    static void looked(String account, int records) {
        ask(
                "insert into sheyin.daily_view (id, lock_version, account_id, bank_id, outlet_id, city_code, day, records,"
                        + " allowed, refused) select nextval('sheyin.daily_view_seq'), 1, a.id, a.bank_id, a.outlet_id,"
                        + " '440600', (now() at time zone 'Asia/Shanghai')::date, ?, 200, 0 from sheyin.account a"
                        + " where a.login_name = ? on conflict (account_id, day) do update set records = excluded.records"
                        + " returning id",
                Long.class,
                records,
                account);
    }

    /** As if the account had looked at nothing today. */
    static void forgetLooks(String account) {
        ask(
                "delete from sheyin.daily_view where day = (now() at time zone 'Asia/Shanghai')::date and account_id ="
                        + " (select id from sheyin.account where login_name = ?) returning id",
                Long.class,
                account);
    }

    /** A case of the account's outlet at which the account has not looked. */
    static long unseen(String account) {
        return ask(
                        "select f.id from sheyin.case_file f join sheyin.account a on a.outlet_id = f.outlet_id"
                                + " where a.login_name = ? and not exists (select 1 from sheyin.case_view v where v.case_id = f.id"
                                + " and v.account_id = a.id) order by f.id limit 1",
                        Long.class,
                        account)
                .orElseThrow();
    }

    /** The common password of the demonstration accounts, as the server wrote it. */
    static String password() {
        try {
            String text =
                    Files.readString(Path.of(System.getProperty("tests.work", "target"), "data", "demo-accounts.txt"));
            var found = Pattern.compile("of all: (\\S+)").matcher(text);
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> ask(String sql, Class<T> type, Object... arguments) {
        try (var connection = DriverManager.getConnection(
                        System.getenv("SHEYIN_DATABASE_URL"),
                        "sheyin_owner",
                        System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD"));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, type)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
