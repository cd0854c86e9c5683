package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.service.ServerClock;

/** Announcements in all states, and sessions of the last days in all endings, through the owner's connection. */
final class DemoAdministration {
    private static final String ANNOUNCEMENT =
            """
            insert into announcement (id, lock_version, state, title, body, audience, city_code, shown_from, shown_to,
              author_id, author, changed_at, published_at, withdrawn_at, withdraw_reason)
            select nextval('announcement_seq'), 1, v.state, ?, ?, ?, ?, ?, ?, a.id, a.display_name, v.at,
              case when v.state <> 'DRAFT' then v.at end, case when v.state = 'WITHDRAWN' then v.at end,
              case when v.state = 'WITHDRAWN' then '内容有误，另行通知' end
            from account a, (values (?, ?::timestamptz)) as v (state, at) where a.login_name = 'sysadmin'""";

    private static final String SESSION =
            """
            insert into account_session (id, lock_version, session_hash, account_id, city_code, node, origin, agent,
              logged_in_at, last_seen_at, ended_at, ending, ended_by, end_reason, end_note)
            select to_char(v.at, 'YYYYMM')::bigint * 10000000000 + nextval('account_session_seq'), 1, ?, a.id,
              coalesce(o.city_code, ''), 'demo', ?, 'Chrome 120 / Windows', v.at, v.seen, v.seen, v.ending,
              case when v.ending = 'ADMIN' then s.id end, case when v.ending = 'ADMIN' then 'TERMINAL_LEFT' end,
              case when v.ending = 'ADMIN' then '现场检查' end
            from account a left join outlet o on o.id = a.outlet_id cross join account s,
              (values (?::timestamptz, ?::timestamptz, ?)) as v (at, seen, ending)
            where a.login_name = ? and s.login_name = 'secadmin'""";

    private static final String LOGIN =
            """
            insert into login_event (id, account_id, city_code, outcome, origin, at)
            select to_char(v.at, 'YYYYMM')::bigint * 10000000000 + nextval('login_event_seq'), a.id,
              coalesce(o.city_code, ''), ?, ?, v.at
            from (values (?::timestamptz)) as v (at) left join account a on a.login_name = ?
              left join outlet o on o.id = a.outlet_id""";

    /** The first check, of an audit that holds nothing yet. */
    private static final String CHECK =
            """
            insert into audit_verification (id, kind, account_id, account_name, begun_at, ended_at, from_size, to_size,
              row_count, problem_count, first_problem, first_id, detail)
            select to_char(v.at, 'YYYYMM')::bigint * 10000000000 + nextval('audit_verification_seq'), 'FULL', a.id,
              a.display_name, v.at, v.at, 0, 0, 0, 0, '', 0, ''
            from account a, (values (?::timestamptz)) as v (at) where a.login_name = 'auditadmin'""";

    private static final Duration LONGEST_BACK = Duration.ofMinutes(70);
    private static final List<String> ENDINGS =
            List.of("LOGOUT", "IDLE", "LONGEST", "REVOKED", "ADMIN", "OWN", "ELSEWHERE", "TERMINAL");

    private final Connection owner;
    private final Instant now;
    private final LocalDate today;

    DemoAdministration(Connection owner, Instant now) {
        this.owner = owner;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ServerClock.ZONE);
    }

    void load() throws SQLException {
        announce(new Notice("WITHDRAWN", "系统升级通知", "本周六 20:00 起停机升级。", "ALL", null, -12, -10));
        announce(new Notice("PUBLISHED", "业务审核集中培训", "本月集中培训安排已发至各经办机构联络员。", "AGENCIES", null, -20, -6));
        announce(new Notice("PUBLISHED", "天河区窗口调整", "天河区经办机构窗口迁至新址，请引导参保人前往。", "CITY", DemoProvince.GUANGZHOU, -3, 20));
        announce(new Notice(
                "PUBLISHED", "影像扫描要求", "扫描分辨率不低于 200 dpi，证件应完整、四角可见。\n不合要求的影像将退回补正。", "BANKS", null, -2, 30));
        announce(new Notice("PUBLISHED", "演示环境说明", "本环境数据均为虚构，请勿录入真实个人信息。", "ALL", null, -1, 60));
        announce(new Notice("DRAFT", "年末业务安排（草稿）", "年末业务受理时间安排待定。", "ALL", null, 3, 30));
        for (int i = 0; i < ENDINGS.size(); i++) {
            session(
                    "clerk" + (i + 1),
                    "10.44.1." + (11 + i),
                    ENDINGS.get(i),
                    now.minus(Duration.ofHours(30L + 5L * i)));
        }
        login("clerk3", "WRONG_PASSWORD", "10.44.1.13", 65);
        login("clerk3", "WRONG_PASSWORD", "10.44.1.13", 64);
        login("clerk3", "PASSWORD_RIGHT", "10.44.1.13", 63);
        login("clerk3", "WRONG_FACTOR", "10.44.1.13", 63);
        login("clerk3", "SUCCESS", "10.44.1.13", 62);
        login("clerk3", "LOGOUT", "10.44.1.13", 40);
        login("", "UNKNOWN_NAME", "10.44.9.250", 35);
        login("clerk7", "NOT_ALLOWED", "10.44.6.17", 30);
        login("clerk6", "OUTSIDE_HOURS", "10.44.5.16", 28);
        login("clerk2", "OUTSIDE_LINE", "192.168.31.7", 27);
        login("clerk1", "NO_TERMINAL", "10.44.1.19", 27);
        login("clerk9", "FORGED_TERMINAL", "192.168.31.8", 27);
        login("clerk4", "DISPLACED", "10.44.3.14", 26);
        login("manager1", "PASSWORD_CHANGED", "10.44.1.2", 25);
        execute(CHECK, now.atOffset(ZoneOffset.UTC));
    }

    /** @param from days from today, likewise {@code to} */
    private record Notice(String state, String title, String body, String audience, String city, int from, int to) {}

    private void announce(Notice notice) throws SQLException {
        execute(
                ANNOUNCEMENT,
                notice.title(),
                notice.body(),
                notice.audience(),
                notice.city(),
                today.plusDays(notice.from()),
                today.plusDays(notice.to()),
                notice.state(),
                now.atOffset(ZoneOffset.UTC).plusDays(Math.min(notice.from(), 0)));
    }

    private void session(String login, String origin, String ending, Instant at) throws SQLException {
        var begun = at.atOffset(ZoneOffset.UTC);
        execute(SESSION, Digest.sha256(login + at), origin, begun, begun.plusHours(2), ending, login);
    }

    private void login(String login, String outcome, String origin, int minutesAgo) throws SQLException {
        execute(LOGIN, outcome, origin, now.atOffset(ZoneOffset.UTC).minus(today(minutesAgo)), login);
    }

    /** So many minutes back; in the first hours of a day less, but in the same order, so that it happened today. */
    private Duration today(int minutesAgo) {
        var passed = Duration.between(today.atStartOfDay(ServerClock.ZONE), now.atZone(ServerClock.ZONE));
        return passed.compareTo(LONGEST_BACK) < 0
                ? passed.multipliedBy(minutesAgo).dividedBy(LONGEST_BACK.toMinutes())
                : Duration.ofMinutes(minutesAgo);
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
