package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Lines of the banks as security officers read them (Art 23). */
@Stateless
public class BankLineQueries {
    private static final String ROW =
            """
            select new org.sheyin.account.service.LineRow(l.id, l.bankId, b.name, l.network, l.note, l.from, l.addedName,
              l.addedAt, l.removedAt, l.removedName, l.removeReason)""";

    private static final String FROM =
            " from BankLine l join Bank b on b.id = l.bankId where (:bank = 0 or l.bankId = :bank) and l.removedAt is ";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** A bank that has or may have a line. */
    public record BankChoice(Long id, String name) implements Serializable {}

    /** The newest first. */
    @UseCase(Right.FACTOR_ENROL)
    public ListPage<LineRow> list(Actor actor, LineFilter filter, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + from(filter) + asked.byId("l.id", ":place"), LineRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(narrowed(query, filter).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.FACTOR_ENROL)
    public int countUpTo(Actor actor, LineFilter filter, int bound) {
        var query = em.createQuery("select l.id" + from(filter), Long.class).setMaxResults(bound + 1);
        return narrowed(query, filter).getResultList().size();
    }

    @UseCase(Right.FACTOR_ENROL)
    public List<BankChoice> banks(Actor actor) {
        return em.createQuery(
                        "select new org.sheyin.account.service.BankLineQueries$BankChoice(b.id, b.name) from Bank b"
                                + " order by b.code",
                        BankChoice.class)
                .getResultList();
    }

    private static String from(LineFilter filter) {
        return FROM + (filter.ended() ? "not null" : "null");
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, LineFilter filter) {
        return query.setParameter("bank", filter.bankId() == null ? 0L : filter.bankId());
    }
}
