package org.sheyin.reception.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheyin.account.model.Role;
import org.sheyin.reception.model.Visit;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** The visits of the actor's outlet; those that were left open longer than a month ago are history. */
@Stateless
public class VisitQueries {
    private static final String ROW =
            """
            select new org.sheyin.reception.service.VisitRow(v.id, v.day, v.ticket, v.state, v.surname, v.idMasked,
              v.itemCode, v.itemName, v.destination, v.formGiven, v.exampleGiven, v.note, v.guideName, v.holderId,
              v.holderName, v.calls, v.arrivedAt, v.endedAt, v.caseId)
            """;

    private static final String LISTED =
            """
             from Visit v where v.outletId = :outlet and v.id >= :month and v.state in :states
               and (:mine = false or v.holderId = :account) and (:today = false or v.day = :day)
               and (:ticket = 0 or v.ticket = :ticket)""";

    private static final String COLLEAGUES =
            """
            select a.id, a.display_name, (select count(*) from visit v where v.outlet_id = a.outlet_id
                and v.holder_id = a.id and v.id >= ? and v.state in ('CALLED', 'IN_SERVICE', 'HANDED_ON')) load
              from account a
             where a.outlet_id = ? and a.id <> ? and a.state in ('PENDING', 'ACTIVE', 'WARNED')
               and a.password_hash is not null and not a.password_once
               and exists (select 1 from account_role r
                 where r.account_id = a.id and r.role = any (string_to_array(?, ',')))
             order by load, a.display_name, a.id""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public VisitQueries() {}

    @Inject
    public VisitQueries(Clock clock) {
        this.clock = clock;
    }

    /** The longest waiting first. @param ticket 0 for all */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public ListPage<VisitRow> list(Actor actor, VisitExtent extent, int ticket, ListAsk ask) {
        var asked = ask.bounded();
        boolean rising = !asked.backwards();
        boolean placed = asked.place() != null;
        String order = (placed ? " and v.id " + (rising ? ">" : "<") + " :place" : "") + " order by v.id"
                + (rising ? " asc" : " desc");
        var query = filled(em.createQuery(ROW + LISTED + order, VisitRow.class), actor, extent, ticket);
        if (placed) {
            query.setParameter("place", asked.beyond());
        }
        var found = query.setMaxResults(asked.size() + 1).getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public int countUpTo(Actor actor, VisitExtent extent, int ticket, int bound) {
        return filled(em.createQuery("select v.id " + LISTED, Long.class), actor, extent, ticket)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** One visit with its trail; refused when it is not there for this person. */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public VisitView open(Actor actor, long visitId) {
        Instant now = clock.instant();
        Visit visit = Optional.ofNullable(em.find(Visit.class, visitId)).orElseThrow(Reception::notThere);
        var row = em.createQuery(ROW + " from Visit v where v.id = :id", VisitRow.class)
                .setParameter("id", visitId)
                .getSingleResult();
        return new VisitView(row, caseNumber(row), visit.offeredTo(actor, now), steps(visitId), colleagues(visit, now));
    }

    /** The visit from which the case was begun, when there is one. */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public Optional<VisitRow> ofCase(Actor actor, long caseId) {
        return em.createQuery(
                        ROW + " from Visit v, CaseFile f where f.id = :case and v.id = f.item.visitId", VisitRow.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    private String caseNumber(VisitRow row) {
        return row.caseId() == null
                ? null
                : em.createQuery("select f.caseNumber from CaseFile f where f.id = :id", String.class)
                        .setParameter("id", row.caseId())
                        .getSingleResult();
    }

    private List<VisitView.Step> steps(long visitId) {
        return em.createQuery(
                        """
                        select new org.sheyin.reception.service.VisitView$Step(e.action, e.toState, e.destination,
                          e.actorName, e.holderName, e.note, e.at)
                          from VisitEvent e where e.visitId = :id and e.id >= :from order by e.id""",
                        VisitView.Step.class)
                .setParameter("id", visitId)
                .setParameter("from", MonthId.floor(visitId))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<VisitView.Colleague> colleagues(Visit visit, Instant now) {
        String roles = Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(Right.CASE_GUIDE)
                        || role.rights().contains(Right.CASE_ACCEPT))
                .map(Role::name)
                .collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery(COLLEAGUES)
                .setParameter(1, month(now))
                .setParameter(2, visit.outletId())
                .setParameter(3, visit.holderId())
                .setParameter(4, roles)
                .getResultList();
        return rows.stream()
                .map(row -> new VisitView.Colleague(
                        ((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Actor actor, VisitExtent extent, int ticket) {
        Instant now = clock.instant();
        return query.setParameter("outlet", actor.outletId())
                .setParameter("month", month(now))
                .setParameter("states", extent.states())
                .setParameter("mine", extent == VisitExtent.MINE)
                .setParameter("account", actor.accountId())
                .setParameter("today", extent == VisitExtent.TODAY)
                .setParameter("day", Visit.dayOf(now))
                .setParameter("ticket", ticket);
    }

    private static long month(Instant now) {
        return MonthId.first(now.atZone(ServerClock.ZONE).minusMonths(1));
    }
}
