package org.sheyin.core.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Postings in PostgreSQL; claims skip rows that another node holds. */
@ApplicationScoped
public class JpaPostingRepository implements PostingRepository {
    private static final String DUE =
            """
            select p.id from core_posting p
             where p.state = 'WAITING' and p.next_try_at <= ? and (p.claimed_until is null or p.claimed_until < ?)
               and not exists (select 1 from core_posting e
                 where e.case_id = p.case_id and e.number < p.number and e.state = 'WAITING')
             order by p.next_try_at, p.id limit ? for update skip locked""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(Posting posting) {
        em.persist(posting);
        em.flush();
    }

    @Override
    public Optional<Posting> find(long id) {
        return Optional.ofNullable(em.find(Posting.class, id));
    }

    @Override
    public Optional<Posting> lock(long id) {
        return em.createQuery("select p from Posting p where p.id = :id", Posting.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Posting> ofCase(long caseId) {
        return em.createQuery("select p from Posting p where p.caseId = :id order by p.number", Posting.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    @Override
    public List<Long> claim(int limit, Instant at, Duration hold) {
        List<?> due = em.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, Timestamp.from(at))
                .setParameter(3, limit)
                .getResultList();
        var ids = due.stream().map(id -> ((Number) id).longValue()).toList();
        if (!ids.isEmpty()) {
            claimed(ids, Timestamp.from(at.plus(hold)));
        }
        return ids;
    }

    @Override
    public void release(List<Long> ids) {
        if (!ids.isEmpty()) {
            claimed(ids, null);
        }
    }

    private void claimed(List<Long> ids, Timestamp until) {
        em.createNativeQuery("update core_posting set claimed_until = cast(? as timestamptz)"
                        + " where id = any (cast(? as bigint[]))")
                .setParameter(1, until == null ? null : until.toInstant().toString())
                .setParameter(2, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}
