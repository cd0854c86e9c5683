package org.sheyin.reception.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.shared.model.MonthId;

/** Visits in PostgreSQL; row-level security narrows every statement to the actor's outlet. */
@ApplicationScoped
public class JpaVisitRepository implements VisitRepository {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String NEXT =
            """
            select v.id from visit v
             where v.outlet_id = ? and v.id >= ? and v.visit_day = cast(? as date)
               and (v.state = 'HANDED_ON' and v.holder_id = ?
                 or v.state = 'WAITING' and v.destination = any (string_to_array(?, ',')))
             order by v.state, v.id limit 1 for update skip locked""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public int nextTicket(long outletId, LocalDate day) {
        var next = em.createNativeQuery("select sheyin.next_ticket(?, cast(? as date))")
                .setParameter(1, outletId)
                .setParameter(2, day.toString())
                .getSingleResult();
        return ((Number) next).intValue();
    }

    @Override
    public void add(Visit visit) {
        em.persist(visit);
        em.flush();
    }

    @Override
    public void add(VisitEvent event) {
        em.persist(event);
    }

    @Override
    public Optional<Visit> find(long id) {
        return Optional.ofNullable(em.find(Visit.class, id));
    }

    @Override
    public Optional<Visit> lock(long id) {
        return em.createNamedQuery("Visit.lock", Visit.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Visit> lockNext(long outletId, long accountId, Set<Destination> destinations, Instant now) {
        List<?> found = em.createNativeQuery(NEXT)
                .setParameter(1, outletId)
                .setParameter(2, MonthId.first(now.atZone(ZONE)))
                .setParameter(3, Visit.dayOf(now).toString())
                .setParameter(4, accountId)
                .setParameter(5, destinations.stream().map(Destination::name).collect(Collectors.joining(",")))
                .getResultList();
        return found.stream().findFirst().flatMap(id -> lock(((Number) id).longValue()));
    }
}
