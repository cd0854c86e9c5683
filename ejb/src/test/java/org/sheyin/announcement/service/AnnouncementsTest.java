package org.sheyin.announcement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.announcement.model.AnnouncementState;
import org.sheyin.announcement.model.AnnouncementText;
import org.sheyin.announcement.model.Audience;
import org.sheyin.announcement.model.InMemoryAnnouncementRepository;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** Each step of an announcement is recorded; a mark is each reader's own. */
class AnnouncementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Actor ADMIN =
            new Actor(9, "系统管理员", OrgKind.ADMIN, "44", 0, 0, 0, false, Set.of(Right.ANNOUNCEMENT_EDIT), 1, "10.0.0.9");

    private final InMemoryAuditRepository audit = new InMemoryAuditRepository();
    private final InMemoryAnnouncementRepository rows = new InMemoryAnnouncementRepository();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T01:00:00Z"), ZoneOffset.UTC);
    private final Announcements announcements =
            new Announcements(rows, new AuditTrail(audit, new InMemoryMonthIds(), clock), clock);

    private static AnnouncementText text(String title) {
        return new AnnouncementText(title, "周六停机。", Audience.ALL, null, TODAY, TODAY.plusDays(1));
    }

    @Test
    void aDraftIsRewrittenPublishedAndWithdrawn() {
        long id = announcements.draft(ADMIN, text("停机"));
        announcements.edit(ADMIN, id, text("停机通知"));
        announcements.publish(ADMIN, id);
        announcements.withdraw(ADMIN, id, "改期");

        assertThat(rows.find(id).orElseThrow().state()).isEqualTo(AnnouncementState.WITHDRAWN);
        assertThat(audit.lines())
                .containsExactly(
                        "DONE Announcements.draft",
                        "DONE Announcements.edit",
                        "DONE Announcements.publish",
                        "DONE Announcements.withdraw");
    }

    @Test
    void aRefusedStepLeavesNoTrace() {
        long id = announcements.draft(ADMIN, text("停机"));
        assertThatThrownBy(() -> announcements.withdraw(ADMIN, id, "")).hasMessage("NOTICE-28-1");
        assertThatThrownBy(() -> announcements.draft(ADMIN, text(""))).hasMessage("NOTICE-28-1");
        assertThat(audit.lines()).containsExactly("DONE Announcements.draft");
    }

    @Test
    void everybodyMarksForHimselfAndOnce() {
        long id = announcements.draft(ADMIN, text("停机"));
        announcements.read(SampleActors.clerk(), id);
        announcements.read(SampleActors.clerk(), id);
        announcements.read(SampleActors.reviewer(), id);
        assertThat(rows.marks()).containsExactlyInAnyOrder(id + " by 101", id + " by 201");
    }

    @Test
    void whatIsNotThereIsToldSo() {
        assertThatThrownBy(() -> announcements.read(SampleActors.clerk(), 77)).hasMessage("NOTICE-28-6");
        assertThatThrownBy(() -> announcements.publish(ADMIN, 77)).hasMessage("NOTICE-28-6");
    }
}
