package org.sheyin.announcement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * An announcement. Written by an administrator as a draft, changed while it is one, published for some days, withdrawn
 * with a reason; withdrawn for good, since people may have read it (contact between the sides, Art 28).
 */
@Entity
@Table(name = "announcement")
@SequenceGenerator(name = "announcement_seq", sequenceName = "announcement_seq", allocationSize = 50)
public class Announcement {
    private static final int REASON = 200;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "announcement_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private AnnouncementState state = AnnouncementState.DRAFT;

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "shown_from")
    private LocalDate shownFrom;

    @Column(name = "shown_to")
    private LocalDate shownTo;

    @Column(name = "author_id")
    private long authorId;

    private String author;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdraw_reason")
    private String withdrawReason;

    protected Announcement() {}

    /** A draft. @param text one that has been checked */
    public Announcement(AnnouncementText text, Actor author, Instant at) {
        write(text, author, at);
    }

    /** Changes a draft. */
    public Decision edit(AnnouncementText text, Actor by, Instant at) {
        var decision = Decision.all(List.of(text.check(), apply(AnnouncementAction.EDIT, "", at)));
        if (decision.isAllowed()) {
            write(text, by, at);
        }
        return decision;
    }

    /**
     * The step of the table, with its conditions.
     *
     * @param reason why it is withdrawn, empty otherwise
     */
    public Decision apply(AnnouncementAction action, String reason, Instant at) {
        var next = AnnouncementLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("NOTICE-28-4", "28", state.name(), action.name()));
        }
        var conditions = new ArrayList<Decision>();
        if (action == AnnouncementAction.PUBLISH) {
            conditions.add(Decision.when(
                    !shownTo.isBefore(at.atZone(ZONE).toLocalDate()),
                    Reason.of("NOTICE-28-5", "28").atField("to")));
        } else if (action == AnnouncementAction.WITHDRAW) {
            conditions.add(AnnouncementText.filled(AnnouncementText.plain(reason), REASON, "reason"));
        }
        var decision = Decision.all(List.copyOf(conditions));
        if (decision.isAllowed()) {
            state = next.get();
            note(action, reason, at);
        }
        return decision;
    }

    private void note(AnnouncementAction action, String reason, Instant at) {
        changedAt = at;
        if (action == AnnouncementAction.PUBLISH) {
            publishedAt = at;
        } else if (action == AnnouncementAction.WITHDRAW) {
            withdrawnAt = at;
            withdrawReason = reason.strip();
        }
    }

    private void write(AnnouncementText text, Actor by, Instant at) {
        title = text.title();
        body = text.body();
        audience = text.audience();
        cityCode = text.city();
        shownFrom = text.from();
        shownTo = text.to();
        authorId = by.accountId();
        author = by.name();
        changedAt = at;
    }

    public Long id() {
        return id;
    }

    public AnnouncementState state() {
        return state;
    }

    public AnnouncementText text() {
        return new AnnouncementText(title, body, audience, cityCode, shownFrom, shownTo);
    }
}
