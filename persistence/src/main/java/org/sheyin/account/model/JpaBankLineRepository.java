package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Lines in PostgreSQL. */
@ApplicationScoped
public class JpaBankLineRepository implements BankLineRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public List<BankLine> open(long bankId) {
        return em.createQuery("select l from BankLine l where l.bankId = :bank and l.removedAt is null", BankLine.class)
                .setParameter("bank", bankId)
                .getResultList();
    }

    @Override
    public Optional<BankLine> lock(long id) {
        return Optional.ofNullable(em.find(BankLine.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(BankLine line) {
        em.persist(line);
    }

    @Override
    public List<String> liveOrigins(long bankId) {
        return em.createQuery(
                        "select s.origin from LoginSession s join Account a on a.id = s.accountId"
                                + " where a.bankId = :bank and s.ending is null",
                        String.class)
                .setParameter("bank", bankId)
                .getResultList();
    }
}
