package org.sheyin.disclosure.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Days of people of banks within the officer's scope. */
@Stateless
public class ViewQueries {
    private static final String ROW =
            """
            select new org.sheyin.disclosure.service.ViewDay(v.id, v.day, a.loginName, a.displayName, b.name, o.name,
              v.records, v.allowed, v.refused, v.refusedAt, v.answeredAt, v.answeredBy, v.answer)
            """;

    private static final String FROM = " from DailyView v left join Account a on a.id = v.accountId"
            + " left join Bank b on b.id = a.bankId left join Outlet o on o.id = a.outletId where 1 = 1";

    private static final String OPEN = " and v.refusedAt is not null and v.answeredAt is null";
    private static final String NEAR = " and v.records * 5 >= v.allowed * 4";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. */
    @UseCase(Right.VIEW_ALARM)
    public ListPage<ViewDay> list(Actor actor, ViewExtent extent, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(ROW + FROM + condition(extent) + asked.byId("v.id", ":place"), ViewDay.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.VIEW_ALARM)
    public int countUpTo(Actor actor, ViewExtent extent, int bound) {
        return em.createQuery("select v.id" + FROM + condition(extent), Long.class)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    private static String condition(ViewExtent extent) {
        return switch (extent) {
            case ALARMS -> OPEN;
            case NEAR -> NEAR;
            case ALL -> "";
        };
    }
}
