package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sheyin.shared.service.ServerClock;

/** Exceptions in all standings, and people near and at the limit of looks, through the owner's connection. */
final class DemoDisclosures {
    private static final String DISCLOSURE =
            """
            insert into disclosure (id, lock_version, bank_id, city_code, agency_id, basis, document, recipient, scope,
              valid_from, valid_until, more_views, registered_by, registrar, registered_at, ended_at, ended_by, end_reason)
            select nextval('disclosure_seq'), 1, b.id, ?, a.agency_id, ?, ?, ?, ?, ?, ?, ?, a.id, a.display_name, v.at,
              case when v.over then v.at end, case when v.over then a.display_name end,
              case when v.over then '核查工作提前完成' end
            from bank b, account a, (values (?::timestamptz, ?::boolean)) as v (at, over)
            where b.code = ? and a.login_name = ?""";

    private static final String DAY =
            """
            insert into daily_view (id, lock_version, account_id, bank_id, outlet_id, city_code, day, records, allowed,
              refused, refused_at, answered_at, answered_by, answer)
            select nextval('daily_view_seq'), 1, a.id, a.bank_id, a.outlet_id, o.city_code, v.day, v.records, 200,
              v.refused, case when v.refused > 0 then v.at end, case when v.answered then v.at + interval '3 hours' end,
              case when v.answered then s.display_name end, case when v.answered then '集中核对退回办件，已与网点负责人确认' end
            from account a join outlet o on o.id = a.outlet_id, account s,
              (values (?::date, ?::int, ?::int, ?::timestamptz, ?::boolean)) as v (day, records, refused, at, answered)
            where a.login_name = ? and s.login_name = 'secadmin'""";

    private static final int TOLD = 8;

    private final Connection owner;
    private final LocalDate today;

    DemoDisclosures(Connection owner, Instant now) {
        this.owner = owner;
        this.today = LocalDate.ofInstant(now, ServerClock.ZONE);
    }

    void load() throws SQLException {
        exception(
                "AUTHORITY",
                "粤审社函〔2026〕12号",
                "省审计厅派出审计组",
                "失业保险金发放专项审计抽取的办件，仅现场查阅",
                new Term(-20, 20, 50, "901", "province1"));
        exception(
                "AGENCY_CONSENT",
                "穗社保函〔2026〕31号",
                "南粤示范银行档案外包单位",
                "本行已办结办件的影像目录，用于质量抽检",
                new Term(-5, 25, 0, "901", "supervisor3"));
        exception(
                "LAW",
                "《档案法》移交专项工作通知",
                "佛山市档案馆",
                "居民养老登记类办件的目录信息，用于档案移交",
                new Term(-60, 120, 20, "902", "supervisor6"));
        exception(
                "SUBJECT_CONSENT",
                "参保单位书面同意书（2026-7）",
                "某参保单位人事部门",
                "该单位职工本人同意提供的办理结果",
                new Term(5, 60, 0, "902", "supervisor3"));
        exception("AUTHORITY", "粤人社监〔2026〕8号", "省人社厅监察组", "工伤待遇核查所涉办件，仅查阅", new Term(-90, -2, 100, "903", "province1"));
        exception(
                "AGENCY_CONSENT",
                "穗社保函〔2026〕18号",
                "云山样例银行内审部",
                "内部审计抽样的本行办件",
                new Term(-40, 40, 30, "903", "supervisor3"));
        day("clerk2", 200, 3, 1, false);
        day("clerk9", 200, 1, 2, false);
        day("clerk4", 200, 2, 1, false);
        day("clerk8", 200, 5, 3, false);
        day("clerk10", 200, 1, 9, true);
        day("clerk3", 171, 0, 1, false);
        day("clerk6", 42, 0, 1, false);
    }

    /** From and until in days from today. The one of {@code 903} by supervisor3 was ended early. */
    private record Term(int from, int until, int views, String bank, String by) {
        boolean endedEarly() {
            return bank.equals("903") && by.equals("supervisor3");
        }

        String city() {
            return by.equals("province1")
                    ? ""
                    : by.equals("supervisor6") ? DemoProvince.FOSHAN : DemoProvince.GUANGZHOU;
        }
    }

    private void exception(String basis, String document, String recipient, String scope, Term term)
            throws SQLException {
        execute(
                DISCLOSURE,
                term.city(),
                basis,
                document,
                recipient,
                scope,
                today.plusDays(term.from()),
                today.plusDays(term.until()),
                term.views(),
                today.plusDays(Math.min(term.from(), 0))
                        .atTime(TOLD, 0)
                        .atZone(ServerClock.ZONE)
                        .toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.UTC),
                term.endedEarly(),
                term.bank(),
                term.by());
    }

    private void day(String login, int records, int refused, int ago, boolean answered) throws SQLException {
        LocalDate day = today.minusDays(ago);
        var at = day.atTime(TOLD + 6, 30).atZone(ServerClock.ZONE).toOffsetDateTime();
        execute(DAY, day, records, refused, at, answered, login);
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
