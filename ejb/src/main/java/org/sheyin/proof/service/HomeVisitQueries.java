package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who of an outlet may have gone to a citizen: everybody who may log in. */
@ApplicationScoped
public class HomeVisitQueries {
    private static final String STAFF =
            """
            select a.id, a.display_name from account a
             where a.outlet_id = ? and a.state in ('ACTIVE', 'WARNED') and a.password_hash is not null
               and not a.password_once order by a.display_name, a.id""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** By name. */
    @SuppressWarnings("unchecked")
    List<ProofView.Person> staff(long outletId) {
        List<Object[]> rows =
                em.createNativeQuery(STAFF).setParameter(1, outletId).getResultList();
        return rows.stream()
                .map(row -> new ProofView.Person(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
