package org.sheyin.announcement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.announcement.model.Announcement;
import org.sheyin.announcement.model.AnnouncementText;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Announcements that speak to somebody, and for administrators all of them. */
@Stateless
public class AnnouncementQueries {
    /** Lines of one page. */
    public static final int PAGE = 20;

    private static final String ROWS =
            "select new org.sheyin.announcement.service.AnnouncementRow(n.id, n.state, n.title, n.body, n.audience,"
                    + " n.cityCode, r.nameZh, r.nameEn, n.shownFrom, n.shownTo, n.author, n.publishedAt, n.withdrawnAt,"
                    + " n.withdrawReason, m.readAt) from Announcement n left join Region r on r.code = n.cityCode"
                    + " left join AnnouncementMark m on m.announcementId = n.id and m.accountId = :account";

    private static final String PUBLISHED =
            " n.state = org.sheyin.announcement.model.AnnouncementState.PUBLISHED" + " and n.shownFrom <= :today";
    private static final String SHOWN = PUBLISHED + " and n.shownTo >= :today";

    /** Row-level security shows the others what speaks to them; administrators it shows all, for their list. */
    private static final String TO_ALL = " and n.audience = org.sheyin.announcement.model.Audience.ALL";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public AnnouncementQueries() {}

    @Inject
    public AnnouncementQueries(Clock clock) {
        this.clock = clock;
    }

    /**
     * Those shown today that the actor has not marked as read, newest first.
     *
     * @param limit lines
     */
    @UseCase(Right.SELF)
    public List<AnnouncementRow> unread(Actor actor, int limit) {
        return rows(actor, " where m.readAt is null and" + SHOWN + spokenTo(actor))
                .setParameter("today", today())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that everybody may read before the login. */
    @UseCase(Right.SETUP)
    public List<AnnouncementRow> open(Actor system) {
        return rows(system, " where" + SHOWN + TO_ALL)
                .setParameter("today", today())
                .setMaxResults(3)
                .getResultList();
    }

    /**
     * What spoke to the actor, newest first, past ones too; who writes them sees drafts and withdrawn ones as well.
     *
     * @param before id of the last line of the page before, {@link Long#MAX_VALUE} at the beginning
     * @return one line more than a page when there is a next one
     */
    @UseCase(Right.SELF)
    public List<AnnouncementRow> list(Actor actor, long before) {
        boolean all = actor.may(Right.ANNOUNCEMENT_EDIT);
        var query = rows(actor, " where n.id < :before" + (all ? "" : " and" + PUBLISHED + spokenTo(actor)))
                .setParameter("before", before);
        if (!all) {
            query.setParameter("today", today());
        }
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    /** What a draft says, to be changed. @throws RefusedException when it is not there */
    @UseCase(Right.ANNOUNCEMENT_EDIT)
    public AnnouncementText text(Actor actor, long id) {
        return em.createQuery("select n from Announcement n where n.id = :id", Announcement.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Announcement::text)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.of("NOTICE-28-6", "28")));
    }

    private static String spokenTo(Actor actor) {
        return actor.kind() == OrgKind.ADMIN ? TO_ALL : "";
    }

    private TypedQuery<AnnouncementRow> rows(Actor actor, String where) {
        return em.createQuery(ROWS + where + " order by n.id desc", AnnouncementRow.class)
                .setParameter("account", actor.accountId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
