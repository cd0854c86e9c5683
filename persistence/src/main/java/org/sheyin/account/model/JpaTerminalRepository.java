package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Terminals in PostgreSQL. */
@ApplicationScoped
public class JpaTerminalRepository implements TerminalRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Optional<Terminal> findLive(String fingerprint) {
        return em.createQuery(
                        "select t from Terminal t where t.fingerprint = :print and t.endedAt is null", Terminal.class)
                .setParameter("print", fingerprint)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isLive(String fingerprint) {
        return (boolean) em.createNativeQuery("select sheyin.terminal_is_live(?1)")
                .setParameter(1, fingerprint)
                .getSingleResult();
    }

    @Override
    public Optional<Terminal> lock(long id) {
        return Optional.ofNullable(em.find(Terminal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Terminal terminal) {
        em.persist(terminal);
    }

    @Override
    public List<String> numbers(long outletId) {
        return em.createQuery(
                        "select t.number from Terminal t where t.outletId = :outlet and t.endedAt is null",
                        String.class)
                .setParameter("outlet", outletId)
                .getResultList();
    }

    @Override
    public long liveSessions(List<Long> ids) {
        return ids.isEmpty()
                ? 0
                : em.createQuery(
                                "select count(s) from LoginSession s where s.terminalId in :ids and s.endedAt is null",
                                Long.class)
                        .setParameter("ids", ids)
                        .getSingleResult();
    }

    @Override
    public List<LoginSession> lockSessions(long id) {
        return em.createQuery(
                        "select s from LoginSession s where s.terminalId = :id and s.endedAt is null order by s.id",
                        LoginSession.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
