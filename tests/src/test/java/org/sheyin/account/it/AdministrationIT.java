package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.announcement.model.AnnouncementText;
import org.sheyin.announcement.model.Audience;
import org.sheyin.announcement.service.AnnouncementQueries;
import org.sheyin.announcement.service.AnnouncementRow;
import org.sheyin.announcement.service.Announcements;
import org.sheyin.audit.service.AuditFilter;
import org.sheyin.audit.service.AuditQueries;
import org.sheyin.audit.service.AuditRow;
import org.sheyin.cases.it.Desk;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.service.Dictionaries;
import org.sheyin.dictionary.service.DictionaryQueries;
import org.sheyin.portal.service.JobRun;
import org.sheyin.portal.service.JobRuns;
import org.sheyin.portal.service.ServerQueries;
import org.sheyin.rule.service.ParameterReading;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** Operation log, dictionaries, announcements and figures on the real database and server. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {
    private static final ListAsk FIRST = new ListAsk("", null, false, 25);
    private static final AuditFilter TODAY = new AuditFilter(
            Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(1)), "", "", "", "", "", "");

    @Test
    void theOperationLogIsReadByTheAuditAdministratorAlone() {
        var log = Desk.service(AuditQueries.class);
        Desk.draft(Desk.actor("clerk1"));
        Actor auditor = Desk.actor("auditadmin");

        var rows = log.list(auditor, TODAY, FIRST).rows();
        assertThat(rows).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()));
        AuditRow first = rows.get(0);
        assertThat(log.detail(auditor, first.id()).row()).isEqualTo(first);
        var next = new ListAsk("", ListAsk.placeOf(null, first.id()), false, 25);
        assertThat(log.list(auditor, TODAY, next).rows()).noneMatch(row -> row.id() >= first.id());
        long last = rows.get(rows.size() - 1).id();
        var back = new ListAsk("", ListAsk.placeOf(null, last), true, 200);
        assertThat(log.list(auditor, TODAY, back).rows())
                .isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()))
                .containsAll(rows.subList(0, rows.size() - 1))
                .noneMatch(row -> row.id() <= last);
        assertThat(log.countUpTo(auditor, TODAY, 3)).isEqualTo(4);
        assertThatThrownBy(() -> log.detail(auditor, 1)).hasMessage("AUDIT-23-1");
        for (String login : new String[] {"sysadmin", "secadmin", "clerk1", "supervisor1"}) {
            assertThatThrownBy(() -> log.list(Desk.actor(login), TODAY, FIRST))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
        }
    }

    @Test
    void theOperationLogIsNarrowedByEachFilter() {
        var log = Desk.service(AuditQueries.class);
        Desk.draft(Desk.actor("clerk1"));
        Actor auditor = Desk.actor("auditadmin");
        var clerk = new AuditFilter(TODAY.from(), TODAY.to(), "clerk1", "", "DONE", "BANK", "440100", "test");
        assertThat(log.list(auditor, clerk, FIRST).rows())
                .isNotEmpty()
                .allMatch(
                        row -> row.loginName().equals("clerk1") && row.result().equals("DONE"))
                .allMatch(row -> row.kind().equals("BANK") && !row.outlet().isEmpty());
        var elsewhere = new AuditFilter(TODAY.from(), TODAY.to(), "clerk2", "", "", "", "440600", "");
        assertThat(log.list(auditor, elsewhere, FIRST).rows()).isEmpty();
    }

    @Test
    void aDisabledCodeIsStillReadAndTheDatabaseKeepsCodesAndBarsMedicalInsurance() {
        Actor admin = Desk.actor("sysadmin");
        var queries = Desk.service(DictionaryQueries.class);
        var card = queries.entries(admin, ExtensibleList.SESSION_END_REASON).stream()
                .filter(row -> row.code().equals("MAINTENANCE"))
                .findFirst()
                .orElseThrow();
        Desk.service(Dictionaries.class).offer(admin, card.id(), false, "不再使用");
        assertThat(queries.entries(Desk.actor("secadmin"), ExtensibleList.SESSION_END_REASON))
                .anyMatch(row -> row.code().equals("MAINTENANCE") && !row.enabled());
        assertThatThrownBy(() -> Desk.service(Dictionaries.class).offer(Desk.actor("clerk1"), card.id(), true, "试"))
                .hasMessage("ACCESS-21-1");
        assertThatThrownBy(() -> owner("delete from sheyin.dictionary_entry where code = 'MAINTENANCE'"))
                .hasMessageContaining("DICT-3-5");
        assertThatThrownBy(() -> owner("update sheyin.dictionary_entry set enabled = true where code = 'MEDICAL'"))
                .hasMessageContaining("medical_insurance_is_not_selectable");
    }

    @Test
    void anAnnouncementSpeaksToItsAudienceAndIsMarkedByEach() {
        Actor admin = Desk.actor("sysadmin");
        long id = published(admin, "只发广州", Audience.CITY, "440100");
        long banks = published(admin, "只发银行", Audience.BANKS, null);
        assertThat(reads("clerk1", id)).isTrue();
        assertThat(reads("reviewer1", id)).isTrue();
        assertThat(reads("clerk4", id)).as("an outlet in Foshan").isFalse();
        assertThat(reads("clerk4", banks)).isTrue();
        assertThat(reads("reviewer1", banks)).isFalse();

        var announcements = Desk.service(Announcements.class);
        announcements.read(Desk.actor("clerk1"), id);
        assertThat(reads("clerk1", id)).isFalse();
        assertThat(reads("clerk2", id)).as("somebody else's mark is his own").isTrue();
        assertThatThrownBy(() -> announcements.read(Desk.actor("clerk4"), id)).hasMessage("NOTICE-28-6");
        announcements.withdraw(admin, id, "测试结束");
        assertThat(reads("clerk2", id)).isFalse();
        announcements.withdraw(admin, banks, "测试结束");
    }

    @Test
    void theLoginPageShowsWhatSpeaksToEverybodyOnly() {
        Actor admin = Desk.actor("sysadmin");
        long all = published(admin, "发给所有人", Audience.ALL, null);
        long banks = published(admin, "只发银行", Audience.BANKS, null);
        assertThat(Desk.service(AnnouncementQueries.class).open(Actor.system(SystemPart.LOGIN)))
                .extracting(AnnouncementRow::id)
                .contains(all)
                .doesNotContain(banks);
        Desk.service(Announcements.class).withdraw(admin, all, "测试结束");
        Desk.service(Announcements.class).withdraw(admin, banks, "测试结束");
    }

    @Test
    void theFiguresOfTheServerAreReadInTheProcess() {
        Actor admin = Desk.actor("sysadmin");
        Desk.service(ParameterReading.class).list(admin, "", LocalDate.now(ServerClock.ZONE));
        var view = Desk.service(ServerQueries.class).view(admin);
        assertThat(view.memory().used()).isPositive();
        assertThat(view.pool().active()).isPositive();
        assertThat(view.queues()).hasSize(6).allMatch(queue -> queue.depth() != null);
        assertThat(view.schemaVersion()).isNotBlank();
        assertThat(view.version()).isNotBlank();
        assertThat(view.disk().free()).isPositive();
        assertThat(view.parametersCheckedAt()).isNotNull();
        assertThat(view.ahead().abs()).isLessThan(Duration.ofSeconds(5));
        assertThat(Desk.service(JobRuns.class).last(admin))
                .extracting(JobRun::job)
                .contains("release-expired-claims", "lapse-overdue-corrections");
        assertThatThrownBy(() -> Desk.service(ServerQueries.class).view(Desk.actor("clerk1")))
                .hasMessageEndingWith("ACCESS-21-1");
        assertThatThrownBy(() -> Desk.service(JobRuns.class).last(Desk.actor("clerk1")))
                .hasMessageEndingWith("ACCESS-21-1");
    }

    private static long published(Actor admin, String title, Audience audience, String city) {
        var announcements = Desk.service(Announcements.class);
        LocalDate today = LocalDate.now(ServerClock.ZONE);
        long id = announcements.draft(admin, new AnnouncementText(title, "正文", audience, city, today, today));
        assertThat(reads("clerk1", id)).as("a draft").isFalse();
        announcements.publish(admin, id);
        return id;
    }

    private static boolean reads(String login, long announcement) {
        return Desk.service(AnnouncementQueries.class).unread(Desk.actor(login), 100).stream()
                .anyMatch(row -> row.id() == announcement);
    }

    private static void owner(String sql) throws SQLException {
        try (var connection = Desk.dataSource("SheyinOwnerDS").getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
