package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Who is logged in, within scope: row-level security shows an administrator his city only. */
@Stateless
public class SessionQueries {
    private static final String FROM = " from LoginSession s left join Account a on a.id = s.accountId"
            + " left join Agency g on g.id = a.agencyId left join Bank b on b.id = a.bankId"
            + " left join Outlet o on o.id = a.outletId left join Account e on e.id = s.endedBy"
            + " where (:text = '' or a.loginName like :begin or a.displayName like :begin) and s.endedAt is ";

    private static final String ROW =
            "select new org.sheyin.account.service.SessionRow(s.id, s.accountId, a.loginName, a.displayName, a.orgKind,"
                    + " g.name, b.name, o.name, s.node, s.origin, s.terminal, s.agent, s.loggedInAt, s.lastSeenAt, s.endedAt,"
                    + " s.ending, e.displayName, s.endReason, s.endNote)";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * Newest first.
     *
     * @param live those that live, else those that ended
     * @param text beginning of login name or name; empty for all
     */
    @UseCase(Right.SESSION_READ)
    public ListPage<SessionRow> list(Actor actor, boolean live, String text, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + from(live) + asked.byId("s.id", ":place"), SessionRow.class)
                .setParameter("place", asked.beyond());
        return ListPage.of(
                named(query, text).setMaxResults(asked.size() + 1).getResultList(),
                asked,
                row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.SESSION_READ)
    public int countUpTo(Actor actor, boolean live, String text, int bound) {
        return named(em.createQuery("select s.id" + from(live), Long.class), text)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    private static String from(boolean live) {
        return FROM + (live ? "null" : "not null");
    }

    private static <T> TypedQuery<T> named(TypedQuery<T> query, String text) {
        String plain = text.strip().replaceAll("[%_\\\\]", "");
        return query.setParameter("text", plain).setParameter("begin", plain + "%");
    }
}
