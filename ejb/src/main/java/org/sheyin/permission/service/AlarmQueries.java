package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Alarms of forbidden rights in the officer's city; row-level security shows no others. */
@Stateless
public class AlarmQueries {
    private static final String ROW =
            """
            select new org.sheyin.permission.service.AlarmRow(a.id, a.kind, a.subject, a.what, b.name, c.nameZh, c.nameEn,
              a.actorName, a.raisedAt, a.seenName, a.seenAt, a.note)
              from ForbiddenAlarm a left join Bank b on b.id = a.bankId left join Region c on c.code = a.cityCode
             where a.seenAt is""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. @param open those that nobody has dealt with yet */
    @UseCase(Right.PERMISSION_OPEN)
    public ListPage<AlarmRow> list(Actor actor, boolean open, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(ROW + none(open) + asked.byId("a.id", ":place"), AlarmRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    @UseCase(Right.PERMISSION_OPEN)
    public int countUpTo(Actor actor, boolean open, int bound) {
        return em.createQuery("select a.id from ForbiddenAlarm a where a.seenAt is" + none(open), Long.class)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    private static String none(boolean open) {
        return open ? " null" : " not null";
    }
}
