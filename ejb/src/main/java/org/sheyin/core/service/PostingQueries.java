package org.sheyin.core.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.core.model.PostingState;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Postings of the region that decided; row-level security shows those of visible cases only. */
@Stateless
public class PostingQueries {
    private static final String ROW =
            """
            select new org.sheyin.core.service.PostingRow(p.id, p.caseId, p.number, p.caseNumber, p.itemCode, p.itemName,
              p.decidedAt, p.state, p.attempts, p.lastError, p.serial, p.triedAt, p.nextTryAt) from Posting p
            """;

    /** Of the county, the city or the province, by what the actor stands for. */
    private static final String LISTED =
            """
             where p.state in :states and (p.state <> :waiting or p.decidedAt <= :before) and p.caseNumber like :number
               and (:region = '44' or p.agencyRegion = :region or p.agencyCity = :city)""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private RuleParameters parameters;
    private Clock clock;

    public PostingQueries() {}

    @Inject
    public PostingQueries(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param number beginning of a case number, as it is stored; empty for all
     */
    @UseCase(Right.CASE_SUPERVISE)
    public ListPage<PostingRow> list(Actor actor, PostingExtent extent, String number, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + LISTED + asked.byId("p.id", ":place"), PostingRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(
                filled(query, actor, extent, number).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.CASE_SUPERVISE)
    public int countUpTo(Actor actor, PostingExtent extent, String number, int bound) {
        return filled(em.createQuery("select p.id from Posting p " + LISTED, Long.class), actor, extent, number)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** All of a case, the first decision first; empty when it is not there for the actor. */
    @UseCase(Right.CASE_READ)
    public List<PostingRow> ofCase(Actor actor, long caseId) {
        return em.createQuery(ROW + " where p.caseId = :id order by p.number", PostingRow.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** {@code core.amber} and {@code core.red} as in force today, in this order. */
    @UseCase(Right.CASE_READ)
    public List<ParameterValue> thresholds(Actor actor) {
        var today = parameters.asOf(LocalDate.now(clock));
        return List.of(today.value("core.amber"), today.value("core.red"));
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Actor actor, PostingExtent extent, String number) {
        Instant now = clock.instant();
        boolean late = extent == PostingExtent.FAILING;
        String region = actor.regionCode();
        return query.setParameter("states", extent.states())
                .setParameter("waiting", PostingState.WAITING)
                .setParameter(
                        "before", late ? now.minus(thresholds(actor).get(0).asDuration()) : now)
                .setParameter("number", number + "%")
                .setParameter("region", region)
                .setParameter("city", region.length() == 4 ? region + "00" : "-");
    }
}
