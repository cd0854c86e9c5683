package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in PostgreSQL. */
@ApplicationScoped
public class JpaLoginSessionRepository implements LoginSessionRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(LoginSession session) {
        em.persist(session);
    }

    @Override
    public Optional<LoginSession> find(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id));
    }

    @Override
    public Optional<LoginSession> findLive(long id) {
        return em.createQuery(
                        "select s from LoginSession s, Account a where a.id = s.accountId and s.id = :id"
                                + " and s.endedAt is null and a.state not in :shut",
                        LoginSession.class)
                .setParameter("id", id)
                .setParameter("shut", List.of(AccountState.FROZEN, AccountState.CANCELLED))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<LoginSession> lock(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<LoginSession> lockLive(long accountId) {
        return em.createQuery(
                        "select s from LoginSession s where s.accountId = :id and s.endedAt is null order by s.id",
                        LoginSession.class)
                .setParameter("id", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void seen(long id, Instant at) {
        em.createQuery("update LoginSession s set s.lastSeenAt = :at where s.id = :id and s.lastSeenAt < :at")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<LoginSession> idleSince(Instant moment, int limit) {
        return em.createQuery(
                        "select s from LoginSession s where s.endedAt is null and s.lastSeenAt < :moment order by s.id",
                        LoginSession.class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .getResultList();
    }
}
