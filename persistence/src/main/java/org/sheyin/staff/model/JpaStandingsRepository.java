package org.sheyin.staff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the gates ask of the register in one statement: it stands in the way of each case that is accepted. */
@ApplicationScoped
public class JpaStandingsRepository implements Standings {
    private static final String STANDING =
            """
            select s.id, (select string_agg(p.post, ',') from staff_post p where p.staff_id = s.id), s.hired_on, s.left_on,
              (select max(t.valid_to) from training_pass t
                where t.staff_id = s.id and t.revoked_at is null and t.passed_on <= ?),
              (select max(c.valid_to) from staff_commitment c where c.staff_id = s.id and c.signed_on <= ?),
              sheyin.staff_account_state(s.account_id), sheyin.staff_account_proven(s.account_id), s.id_index
              from staff_member s where\s""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public StaffStanding of(long accountId, LocalDate day) {
        return standing("s.account_id = ?", accountId, day);
    }

    @Override
    public StaffStanding ofPerson(long staffId, LocalDate day) {
        return standing("s.id = ?", staffId, day);
    }

    @SuppressWarnings("unchecked")
    private StaffStanding standing(String whose, long id, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(STANDING + whose)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, id)
                .getResultList();
        return rows.stream().findFirst().map(JpaStandingsRepository::standing).orElseGet(StaffStanding::unknown);
    }

    private static StaffStanding standing(Object[] row) {
        return new StaffStanding(
                ((Number) row[0]).longValue(),
                posts((String) row[1]),
                day(row[2]),
                day(row[3]),
                day(row[4]),
                day(row[5]),
                (String) row[6],
                (Boolean) row[7],
                (String) row[8]);
    }

    private static Set<Post> posts(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Post::valueOf).collect(Collectors.toSet());
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
