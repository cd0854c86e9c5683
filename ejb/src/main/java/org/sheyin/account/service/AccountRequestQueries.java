package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.model.AccountState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Requests for accounts of the actor's organization or region; row-level security shows no others. */
@Stateless
public class AccountRequestQueries {
    private static final String ROW =
            """
            select new org.sheyin.account.service.AccountRequestRow(r.id, s.id, s.name, s.idMasked,
              coalesce(o.name, b.name, g.name), s.accountId, r.kind, r.loginName, r.reason, r.requestedBy, r.requestedName,
              r.requestedAt, r.decidedName, r.decidedAt, r.confirmed, r.answer)""";

    private static final String FROM =
            " from StaffMember s left join Outlet o on o.id = s.outletId left join Bank b on b.id = s.bankId"
                    + " left join Agency g on g.id = s.agencyId, AccountRequest r where s.id = r.staffId and ";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. */
    @UseCase({Right.ACCOUNT_ASK, Right.ACCOUNT_OPEN})
    public ListPage<AccountRequestRow> list(Actor actor, AccountRequestExtent extent, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(
                        ROW + FROM + extent.condition() + asked.byId("r.id", ":place"), AccountRequestRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase({Right.ACCOUNT_ASK, Right.ACCOUNT_OPEN})
    public int countUpTo(Actor actor, AccountRequestExtent extent, int bound) {
        return em.createQuery("select r.id" + FROM + extent.condition(), Long.class)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** All of one person, the newest first: the answers that went back. */
    @UseCase({Right.ACCOUNT_ASK, Right.ACCOUNT_OPEN})
    public List<AccountRequestRow> of(Actor actor, long staffId) {
        return em.createQuery(ROW + FROM + "s.id = :id order by r.id desc", AccountRequestRow.class)
                .setParameter("id", staffId)
                .getResultList();
    }

    /** What may be asked for somebody as his account stands; empty when he is not there. */
    @UseCase({Right.ACCOUNT_ASK, Right.ACCOUNT_OPEN})
    public Optional<AccountRequestKind> possible(Actor actor, long staffId) {
        return em
                .createQuery(
                        "select a.state from StaffMember s left join Account a on a.id = s.accountId where s.id = :id",
                        AccountState.class)
                .setParameter("id", staffId)
                .getResultList()
                .stream()
                .map(AccountRequestQueries::kind)
                .findFirst();
    }

    private static AccountRequestKind kind(AccountState state) {
        if (state == null || state == AccountState.CANCELLED) {
            return AccountRequestKind.OPEN;
        }
        return state == AccountState.FROZEN ? AccountRequestKind.REACTIVATE : AccountRequestKind.CHANGE;
    }
}
