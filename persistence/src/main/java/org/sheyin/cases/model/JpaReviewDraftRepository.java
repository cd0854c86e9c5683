package org.sheyin.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Review drafts in PostgreSQL; row-level security keeps them to cases in the actor's scope. */
@ApplicationScoped
public class JpaReviewDraftRepository implements ReviewDraftRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void put(long caseId, long accountId, int version, byte[] sealed, Instant at) {
        em.createNativeQuery("insert into case_review_draft (case_id, account_id, version, sealed, changed_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (case_id, account_id) do update set"
                        + " version = excluded.version, sealed = excluded.sealed, changed_at = excluded.changed_at")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .setParameter(3, version)
                .setParameter(4, sealed)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<byte[]> find(long caseId, long accountId, int version) {
        List<byte[]> found = em.createNativeQuery(
                        "select sealed from case_review_draft where case_id = ? and account_id = ? and version = ?")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .setParameter(3, version)
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public void remove(long caseId, long accountId) {
        em.createNativeQuery("delete from case_review_draft where case_id = ? and account_id = ?")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .executeUpdate();
    }
}
