package org.sheyin.announcement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.sheyin.announcement.model.Announcement;
import org.sheyin.announcement.model.AnnouncementAction;
import org.sheyin.announcement.model.AnnouncementRepository;
import org.sheyin.announcement.model.AnnouncementText;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The life of announcements; each step is recorded. */
@Stateless
public class Announcements {
    private AnnouncementRepository announcements;
    private AuditTrail trail;
    private Clock clock;

    public Announcements() {}

    @Inject
    public Announcements(AnnouncementRepository announcements, AuditTrail trail, Clock clock) {
        this.announcements = announcements;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps a draft. @return its id */
    @UseCase(Right.ANNOUNCEMENT_EDIT)
    public long draft(Actor actor, AnnouncementText text) {
        text.check().orThrow();
        var announcement = new Announcement(text, actor, clock.instant());
        announcements.add(announcement);
        record(actor, "draft", "", announcement);
        return announcement.id();
    }

    /** Changes a draft. */
    @UseCase(Right.ANNOUNCEMENT_EDIT)
    public void edit(Actor actor, long id, AnnouncementText text) {
        var announcement = lock(id);
        String before = hash(announcement);
        announcement.edit(text, actor, clock.instant()).orThrow();
        record(actor, "edit", before, announcement);
    }

    /** Shows it to its audience, from its first day on. */
    @UseCase(Right.ANNOUNCEMENT_EDIT)
    public void publish(Actor actor, long id) {
        step(actor, id, AnnouncementAction.PUBLISH, "");
    }

    /** Takes it back for good. */
    @UseCase(Right.ANNOUNCEMENT_EDIT)
    public void withdraw(Actor actor, long id, String reason) {
        step(actor, id, AnnouncementAction.WITHDRAW, reason);
    }

    /** Marks it as read by the actor; what does not speak to him is not there. */
    @UseCase(Right.SELF)
    public void read(Actor actor, long id) {
        announcements.find(id).orElseThrow(Announcements::notThere);
        announcements.read(id, actor.accountId(), clock.instant());
    }

    private void step(Actor actor, long id, AnnouncementAction action, String reason) {
        var announcement = lock(id);
        String before = hash(announcement);
        announcement.apply(action, reason, clock.instant()).orThrow();
        record(actor, action.name().toLowerCase(Locale.ROOT), before, announcement);
    }

    private Announcement lock(long id) {
        return announcements.lock(id).orElseThrow(Announcements::notThere);
    }

    private static RefusedException notThere() {
        return new RefusedException(Reason.of("NOTICE-28-6", "28"));
    }

    private void record(Actor actor, String act, String before, Announcement after) {
        trail.record(actor, AuditFact.done("Announcements." + act, "ANNOUNCEMENT", after.id(), before, hash(after)));
    }

    private static String hash(Announcement announcement) {
        return Digest.sha256(announcement.state() + announcement.text().toString());
    }
}
