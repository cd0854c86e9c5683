package org.sheyin.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Correction records in PostgreSQL; seen where the case is, written by the agency only. */
@ApplicationScoped
public class JpaCorrectionRepository implements CorrectionRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(CaseCorrection correction) {
        em.persist(correction);
    }

    @Override
    public List<CaseCorrection> of(long caseId) {
        return em.createQuery("select c from CaseCorrection c where c.caseId = :id order by c.id", CaseCorrection.class)
                .setParameter("id", caseId)
                .getResultList();
    }
}
