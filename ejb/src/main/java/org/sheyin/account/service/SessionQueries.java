package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Who is logged in, within scope: row-level security shows an administrator his city only. */
@Stateless
public class SessionQueries {
    /** Lines of one page. */
    public static final int PAGE = 50;

    private static final String ROWS =
            "select new org.sheyin.account.service.SessionRow(s.id, s.accountId, a.loginName, a.displayName, a.orgKind,"
                    + " g.name, b.name, o.name, s.node, s.origin, s.agent, s.loggedInAt, s.lastSeenAt, s.endedAt,"
                    + " s.ending, e.displayName, s.endReason, s.endNote)"
                    + " from LoginSession s left join Account a on a.id = s.accountId"
                    + " left join Agency g on g.id = a.agencyId left join Bank b on b.id = a.bankId"
                    + " left join Outlet o on o.id = a.outletId left join Account e on e.id = s.endedBy"
                    + " where s.id < :before and (:text = '' or a.loginName like :begin or a.displayName like :begin)";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * Newest first.
     *
     * @param live those that live, else those that ended
     * @param text beginning of login name or name; null or empty for all
     * @param before id of the last line of the page before, {@link Long#MAX_VALUE} at the beginning
     * @return one line more than a page when there is a next one
     */
    @UseCase(Right.SESSION_READ)
    public List<SessionRow> list(Actor actor, boolean live, String text, long before) {
        String plain = text == null ? "" : text.strip().replaceAll("[%_\\\\]", "");
        return em.createQuery(
                        ROWS + " and s.endedAt is " + (live ? "null" : "not null") + " order by s.id desc",
                        SessionRow.class)
                .setParameter("before", before)
                .setParameter("text", plain)
                .setParameter("begin", plain + "%")
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** How many live. */
    @UseCase(Right.SESSION_READ)
    public long countLive(Actor actor) {
        return em.createQuery("select count(s) from LoginSession s where s.endedAt is null", Long.class)
                .getSingleResult();
    }
}
