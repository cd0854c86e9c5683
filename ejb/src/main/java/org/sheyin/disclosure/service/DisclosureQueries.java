package org.sheyin.disclosure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Exceptions of the actor's bank or city; row-level security shows no others. */
@Stateless
public class DisclosureQueries {
    private static final int SOON = 30;

    private static final String ROW =
            """
            select new org.sheyin.disclosure.service.DisclosureRow(d.id, b.name, r.nameZh, r.nameEn, a.name, d.basis,
              d.document, d.recipient, d.scope, d.from, d.until, d.moreViews, d.registrar, d.registeredAt, d.endedAt,
              d.endedBy, d.endReason)
            """;

    private static final String FROM = " from Disclosure d left join Region r on r.code = d.cityCode, Bank b, Agency a"
            + " where b.id = d.bankId and a.id = d.agencyId";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public DisclosureQueries() {}

    @Inject
    public DisclosureQueries(Clock clock) {
        this.clock = clock;
    }

    /** The newest first. */
    @UseCase(Right.DISCLOSURE_READ)
    public ListPage<DisclosureRow> list(Actor actor, DisclosureExtent extent, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + FROM + extent.condition() + asked.byId("d.id", ":place"), DisclosureRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(within(query, extent).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.DISCLOSURE_READ)
    public int countUpTo(Actor actor, DisclosureExtent extent, int bound) {
        return within(em.createQuery("select d.id" + FROM + extent.condition(), Long.class), extent)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** @throws org.sheyin.shared.model.RefusedException when it is not there for this person */
    @UseCase(Right.DISCLOSURE_READ)
    public DisclosureRow open(Actor actor, long id) {
        return em.createQuery(ROW + FROM + " and d.id = :id", DisclosureRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Disclosures::notThere);
    }

    /** The banks for which an exception can be made, by name. */
    @UseCase(Right.DISCLOSURE_EDIT)
    public List<BankChoice> banks(Actor actor) {
        return em.createQuery(
                        "select new org.sheyin.disclosure.service.BankChoice(b.id, b.name) from Bank b order by b.name",
                        BankChoice.class)
                .getResultList();
    }

    private <T> TypedQuery<T> within(TypedQuery<T> query, DisclosureExtent extent) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
        if (extent != DisclosureExtent.ALL) {
            query.setParameter("today", today);
        }
        if (extent == DisclosureExtent.ENDING) {
            query.setParameter("soon", today.plusDays(SOON));
        }
        return query;
    }
}
