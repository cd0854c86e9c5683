package org.sheyin.recovery.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Recoveries of the actor's bank or region; row-level security shows no others. */
@Stateless
public class RecoveryQueries {
    private static final String ROW =
            """
            select new org.sheyin.recovery.service.RecoveryRow(r.id, r.caseId, r.caseNumber, r.itemCode, r.itemName,
              f.applicant.name, f.applicant.idMasked, b.name, o.name, a.name, r.amountFen, r.recoveredFen, r.dueOn,
              r.state, r.reason, r.begunAt)
            """;

    private static final String FROM =
            " from Recovery r, CaseFile f, Bank b, Outlet o, Agency a where f.id = r.caseId and b.id = r.bankId"
                    + " and o.id = r.outletId and a.id = r.agencyId";

    private static final String LISTED = " and r.state in :states and r.caseNumber like :number";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private CaseTimes times;

    public RecoveryQueries() {}

    @Inject
    public RecoveryQueries(CaseTimes times) {
        this.times = times;
    }

    /**
     * The newest first.
     *
     * @param number beginning of a case number, as it is stored; empty for all
     */
    @UseCase(Right.RECOVERY_READ)
    public ListPage<RecoveryRow> list(Actor actor, RecoveryExtent extent, String number, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + FROM + LISTED + asked.byId("r.id", ":place"), RecoveryRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(
                filled(query, extent, number).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.RECOVERY_READ)
    public int countUpTo(Actor actor, RecoveryExtent extent, String number, int bound) {
        return filled(em.createQuery("select r.id" + FROM + LISTED, Long.class), extent, number)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** One with its trail; refused when it is not there for this person. */
    @UseCase(Right.RECOVERY_READ)
    public RecoveryView open(Actor actor, long id) {
        Recovery task = Optional.ofNullable(em.find(Recovery.class, id)).orElseThrow(Recoveries::notThere);
        var row = em.createQuery(ROW + FROM + " and r.id = :id", RecoveryRow.class)
                .setParameter("id", id)
                .getSingleResult();
        return new RecoveryView(row, task.offeredTo(actor), steps(id), times.value("recovery.due.wd", row.begunAt()));
    }

    /** That of a case, when there is one for this person. */
    @UseCase(Right.RECOVERY_READ)
    public Optional<RecoveryRow> ofCase(Actor actor, long caseId) {
        return em.createQuery(ROW + FROM + " and r.caseId = :id", RecoveryRow.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    private List<RecoveryView.Step> steps(long id) {
        return em.createQuery(
                        """
                        select new org.sheyin.recovery.service.RecoveryView$Step(e.action, e.toState, e.amountFen,
                          e.paidOn, e.way, e.note, e.actorName, e.actorOrg, e.at)
                          from RecoveryEvent e where e.recoveryId = :id order by e.id""",
                        RecoveryView.Step.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, RecoveryExtent extent, String number) {
        return query.setParameter("states", extent.states()).setParameter("number", number + "%");
    }
}
