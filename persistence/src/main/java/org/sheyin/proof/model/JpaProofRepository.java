package org.sheyin.proof.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.MonthId;

/** Proofs in PostgreSQL; seen where the case is. */
@ApplicationScoped
public class JpaProofRepository implements ProofRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Optional<ProofKind> demanded(String itemCode) {
        List<?> found = em.createNativeQuery("select kind from proof_demand where item_code = ?")
                .setParameter(1, itemCode)
                .getResultList();
        return found.stream().findFirst().map(kind -> ProofKind.valueOf((String) kind));
    }

    @Override
    public void add(CaseProof proof) {
        em.persist(proof);
        em.flush();
    }

    @Override
    public List<CaseProof> proofs(long caseId) {
        return em.createQuery(
                        "select p from CaseProof p where p.caseId = :id and p.id >= :from order by p.id",
                        CaseProof.class)
                .setParameter("id", caseId)
                .setParameter("from", MonthId.floor(caseId))
                .getResultList();
    }

    @Override
    public Optional<CaseProof> proof(long proofId) {
        return Optional.ofNullable(em.find(CaseProof.class, proofId));
    }

    @Override
    public void add(HeldAnswer answer) {
        em.persist(answer);
    }

    @Override
    public Optional<HeldAnswer> answer(long proofId) {
        return Optional.ofNullable(em.find(HeldAnswer.class, proofId));
    }

    @Override
    public void forget(HeldAnswer answer) {
        em.remove(answer);
    }

    @Override
    public int forgetAnswers(Instant before) {
        return em.createNativeQuery("delete from proof_answer where at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    @Override
    public void add(ProofShowing showing) {
        em.persist(showing);
        em.flush();
    }

    @Override
    public List<ProofShowing> showings(long caseId) {
        return em.createQuery("select s from ProofShowing s where s.caseId = :id order by s.at", ProofShowing.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    @Override
    public int shownTo(long accountId, Instant since) {
        var shown = em.createNativeQuery(
                        "select count(*) from proof_showing where account_id = ? and at >= ? and how = 'SHOWN'")
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        return ((Number) shown).intValue();
    }

    /** Flushed, so that the closing that follows finds its lot. */
    @Override
    public void add(PostCheck check) {
        em.persist(check);
        em.flush();
    }

    @Override
    public List<PostCheck> checks(long caseId) {
        return em.createQuery("select c from PostCheck c where c.caseId = :id order by c.id", PostCheck.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    @Override
    public Optional<PostCheck> lockDrawn(long caseId) {
        return em.createNamedQuery("PostCheck.lock", PostCheck.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PostCheck> toPlace(int limit) {
        return em.createQuery(
                        "select c from PostCheck c where c.drawn = true and c.placedAt is null order by c.id",
                        PostCheck.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
