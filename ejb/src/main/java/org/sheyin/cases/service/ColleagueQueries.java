package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.account.model.Role;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.shared.model.Right;

/** Who else of the agency may take a case for its present step, with what is in his hands already. */
@ApplicationScoped
public class ColleagueQueries {
    private static final String COLLEAGUES =
            """
            select a.id, a.display_name, (select count(*) from case_file f where f.holder_id = a.id
                and f.state in ('IN_REVIEW', 'IN_SECOND_REVIEW') and f.claimed_until > ?) load
              from account a
             where a.agency_id = ? and a.id <> ? and a.state in ('PENDING', 'ACTIVE', 'WARNED')
               and a.password_hash is not null and not a.password_once
               and exists (select 1 from account_role r
                 where r.account_id = a.id and r.role = any (string_to_array(?, ',')))
               and not exists (select 1 from case_participation p
                 where p.case_id = ? and p.account_id = a.id and p.agency_right <> ?)
             order by load, a.display_name, a.id""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** @param needed the right of the present step */
    @SuppressWarnings("unchecked")
    List<ReassignView.Colleague> of(CaseFile file, Right needed, Instant at) {
        String roles = Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(needed))
                .map(Role::name)
                .collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery(COLLEAGUES)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, file.jurisdiction().agencyId())
                .setParameter(3, file.claim().holderId())
                .setParameter(4, roles)
                .setParameter(5, file.id())
                .setParameter(6, needed.name())
                .getResultList();
        return rows.stream()
                .map(row -> new ReassignView.Colleague(
                        ((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }
}
