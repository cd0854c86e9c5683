package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Requests for accounts in PostgreSQL; row-level security narrows every statement. */
@ApplicationScoped
public class JpaAccountRequestRepository implements AccountRequestRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(AccountRequest request) {
        em.persist(request);
    }

    @Override
    public Optional<AccountRequest> lock(long id) {
        return Optional.ofNullable(em.find(AccountRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isWaiting(long staffId) {
        return !em.createQuery(
                        "select r.id from AccountRequest r where r.staffId = :id and r.decidedAt is null", Long.class)
                .setParameter("id", staffId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isTaken(String loginName, long exceptRequest) {
        return (Boolean) em.createNativeQuery("select sheyin.login_name_taken(?, ?)")
                .setParameter(1, loginName)
                .setParameter(2, exceptRequest)
                .getSingleResult();
    }
}
