package org.sheyin.export.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** One's own exports; row-level security shows no others. */
@Stateless
public class ExportQueries {
    private static final String LISTED = " from ExportOrder o where o.accountId = :account";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. */
    @UseCase(Right.CASE_EXPORT)
    public ListPage<ExportRow> list(Actor actor, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(
                        """
                        select new org.sheyin.export.service.ExportRow(o.id, o.filter, o.purpose, o.state, o.lines,
                          o.downloads, o.mostDownloads, o.requestedAt, o.expiresAt)"""
                                + LISTED + asked.byId("o.id", ":place"),
                        ExportRow.class)
                .setParameter("account", actor.accountId())
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.CASE_EXPORT)
    public int countUpTo(Actor actor, int bound) {
        return em.createQuery("select o.id" + LISTED, Long.class)
                .setParameter("account", actor.accountId())
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }
}
