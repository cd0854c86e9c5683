package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Lines of periodic reviews of the actor's bank or city; row-level security shows no others. */
@Stateless
public class CertificationQueries {
    private static final String ROW =
            """
            select new org.sheyin.permission.service.CertificationRow(l.id, l.state, l.cause, l.quarter, l.personName,
              l.idMasked, b.name, o.name, l.items, l.since, a.lastLoginAt, l.openedOn, l.dueOn, l.decidedName, l.decidedAt,
              l.reason)
              from CertificationLine l left join Bank b on b.id = l.bankId left join Outlet o on o.id = l.outletId
              left join Account a on a.id = l.accountId
             where\s""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public CertificationQueries() {}

    @Inject
    public CertificationQueries(Clock clock) {
        this.clock = clock;
    }

    /** The newest first. */
    @UseCase(Right.PERMISSION_CERTIFY)
    public ListPage<CertificationRow> list(Actor actor, CertificationExtent extent, ListAsk ask) {
        var asked = ask.bounded();
        String text = ROW + extent.condition() + asked.byId("l.id", ":place");
        var found = today(extent, em.createQuery(text, CertificationRow.class))
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    @UseCase(Right.PERMISSION_CERTIFY)
    public int countUpTo(Actor actor, CertificationExtent extent, int bound) {
        String text = "select l.id from CertificationLine l where " + extent.condition();
        return today(extent, em.createQuery(text, Long.class))
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> today(CertificationExtent extent, TypedQuery<T> query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
        return extent == CertificationExtent.OVERDUE ? query.setParameter("today", today) : query;
    }
}
