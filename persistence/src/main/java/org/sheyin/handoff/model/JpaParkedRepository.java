package org.sheyin.handoff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Parked messages in PostgreSQL; row-level security keeps them where their case is. */
@ApplicationScoped
public class JpaParkedRepository implements ParkedRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Long> outboxOf(long id) {
        List<Number> found = query(
                        "select coalesce(outbox_id, 0) from parked_message where id = ? and resolved_at is null", id)
                .getResultList();
        return found.stream().map(Number::longValue).findFirst();
    }

    @Override
    public boolean settle(long id, long accountId, String reason, Instant at) {
        return query(
                                "update parked_message set resolved_at = ?, resolved_by = ?, resolve_reason = ?"
                                        + " where id = ? and resolved_at is null",
                                Timestamp.from(at),
                                accountId,
                                reason,
                                id)
                        .executeUpdate()
                > 0;
    }

    @Override
    public int settleArrived(Instant at) {
        return query(
                        "update parked_message p set resolved_at = ? where resolved_at is null and exists"
                                + " (select 1 from outbox_message o where o.id = p.outbox_id and o.settled_at is not null)",
                        Timestamp.from(at))
                .executeUpdate();
    }

    private Query query(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
