package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sheyin.cases.model.CaseState;

/**
 * The one case whose number is asked for, of which the visitor's database role can read five columns and no other row
 * (V15, V21): neither a name nor a form, and no list.
 */
@ApplicationScoped
public class ProgressQueries {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * @param idMasked ends with the last four characters of the applicant's number
     * @param reopened whether the agency reopened it after a found error
     */
    record Found(long id, CaseState state, String idMasked, boolean reopened) {}

    @SuppressWarnings("unchecked")
    Optional<Found> byNumber(String caseNumber) {
        em.createNativeQuery("select set_config('sheyin.asked_number', ?, true)")
                .setParameter(1, caseNumber)
                .getSingleResult();
        List<Object[]> rows = em.createNativeQuery(
                        "select id, state, id_masked, reopened_at is not null from case_file where case_number = ?")
                .setParameter(1, caseNumber)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Found(
                        ((Number) row[0]).longValue(), CaseState.valueOf((String) row[1]), (String) row[2], (Boolean)
                                row[3]));
    }
}
