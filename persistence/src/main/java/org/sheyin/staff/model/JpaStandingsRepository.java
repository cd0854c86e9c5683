package org.sheyin.staff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.shared.model.JpaStatements;

/** All that the gates ask of the register in one statement: it stands in the way of each case that is accepted. */
@ApplicationScoped
public class JpaStandingsRepository extends JpaStatements implements Standings {
    private static final String STANDING =
            """
            select id, posts, hired_on, left_on, trained_to, committed_to, account_state, proven, id_index
              from sheyin.standing(?, ?, ?)""";

    @Override
    public StaffStanding of(long accountId, LocalDate day) {
        // Who takes in a case changes nobody's standing on the way: there is nothing to write first.
        return standing(accountId, 0, day, FlushModeType.COMMIT);
    }

    @Override
    public StaffStanding ofPerson(long staffId, LocalDate day) {
        return standing(0, staffId, day, FlushModeType.AUTO);
    }

    private StaffStanding standing(long accountId, long staffId, LocalDate day, FlushModeType pending) {
        var row = (Object[]) em.createNativeQuery(STANDING)
                .setFlushMode(pending)
                .setParameter(1, accountId)
                .setParameter(2, staffId)
                .setParameter(3, Date.valueOf(day))
                .getSingleResult();
        return row[0] == null ? StaffStanding.unknown() : standing(row);
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
