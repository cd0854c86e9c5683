package org.sheyin.disclosure.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.shared.model.Actor;

/** In PostgreSQL; row-level security narrows every statement. */
@ApplicationScoped
public class JpaDisclosureRepository implements DisclosureRepository {
    private static final String BEGIN =
            """
            insert into daily_view as d (id, lock_version, account_id, bank_id, outlet_id, city_code, day, records,
              allowed, refused, refused_at)
            values (nextval('daily_view_seq'), 1, ?, ?, ?, ?, ?, ?, ?, ?, case when ? > 0 then cast(? as timestamptz) end)
            on conflict (account_id, day) do update set allowed = excluded.allowed,
              records = d.records + excluded.records, refused = d.refused + excluded.refused,
              refused_at = coalesce(d.refused_at, excluded.refused_at)
            returning records""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(Disclosure disclosure) {
        em.persist(disclosure);
    }

    @Override
    public Optional<Disclosure> lock(long id) {
        return locked(Disclosure.class, id);
    }

    @Override
    public Optional<DailyView> lockDay(long id) {
        return locked(DailyView.class, id);
    }

    private <T> Optional<T> locked(Class<T> type, long id) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.id = :id", type)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int moreViews(Actor actor, LocalDate day) {
        return number(statement(
                "select coalesce(sum(more_views), 0) from disclosure where bank_id = ? and city_code in ('', ?)"
                        + " and ended_at is null and valid_from <= ? and valid_until >= ?",
                actor.bankId(),
                actor.cityCode(),
                day,
                day));
    }

    @Override
    public int viewed(Actor actor, LocalDate day) {
        return number(statement(
                "select coalesce(max(records), 0) from daily_view where account_id = ? and day = ?",
                actor.accountId(),
                day));
    }

    @Override
    public int countView(Actor actor, LocalDate day, int allowed) {
        return number(begin(actor, day, allowed, 0, Instant.EPOCH));
    }

    @Override
    public void stopped(Actor actor, LocalDate day, int allowed, Instant at) {
        number(begin(actor, day, allowed, 1, at));
    }

    private Query begin(Actor actor, LocalDate day, int allowed, int stopped, Instant at) {
        return statement(
                BEGIN,
                actor.accountId(),
                actor.bankId(),
                actor.outletId(),
                actor.cityCode(),
                day,
                1 - stopped,
                allowed,
                stopped,
                stopped,
                Timestamp.from(at));
    }

    private Query statement(String sql, Object... values) {
        var query = em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }
}
