package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.staff.model.Post;

/** Lines of the register as the database has them, for those who ask under a right; row-level security narrows them. */
@ApplicationScoped
public class StaffRowQueries {
    private static final String COLUMNS =
            """
            select s.id, s.name, s.id_masked, s.phone_masked, s.org_kind, s.outlet_id, coalesce(o.name, b.name, g.name),
              (select string_agg(p.post, ',') from staff_post p where p.staff_id = s.id), t.day trained, c.day committed,
              s.hired_on, s.left_on
            """;

    private static final String FROM =
            """
            from staff_member s cross join (select cast(? as date) as day, cast(? as date) as soon) current
              left join outlet o on o.id = s.outlet_id left join bank b on b.id = s.bank_id
              left join agency g on g.id = s.agency_id
              left join lateral (select max(p.valid_to) as day from training_pass p
                where p.staff_id = s.id and p.revoked_at is null) t on true
              left join lateral (select max(l.valid_to) as day from staff_commitment l where l.staff_id = s.id) c on true
             where\s""";

    /** The first two parameters are the days. */
    private static final int AFTER_DAYS = 3;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private final RuleParameters parameters;
    private final Clock clock;

    protected StaffRowQueries() {
        this(null, null);
    }

    @Inject
    public StaffRowQueries(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    ListPage<StaffRow> list(StaffFilter filter, ListAsk ask) {
        var asked = ask.bounded();
        var query = asked(COLUMNS + FROM + filter.condition() + asked.byId("s.id", "?"));
        query.setParameter(named(query, filter), asked.beyond()).setMaxResults(asked.size() + 1);
        return ListPage.of(rows(query), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    int countUpTo(StaffFilter filter, int bound) {
        var query = asked("select s.id " + FROM + filter.condition());
        named(query, filter);
        return query.setMaxResults(bound + 1).getResultList().size();
    }

    /** Gives the name's places their values; @return the number of the next parameter */
    private static int named(Query query, StaffFilter filter) {
        if (!filter.isNamed()) {
            return AFTER_DAYS;
        }
        query.setParameter(AFTER_DAYS, filter.beginning()).setParameter(AFTER_DAYS + 1, filter.beginning());
        return AFTER_DAYS + 2;
    }

    StaffRow row(long id) {
        return rows(asked(COLUMNS + FROM + "s.id = ?").setParameter(AFTER_DAYS, id)).stream()
                .findFirst()
                .orElseThrow(StaffRegister::notThere);
    }

    private Query asked(String sql) {
        LocalDate today = StaffRegister.today(clock.instant());
        int days = parameters.asOf(today).value("staff.expiry.days").asInt();
        return em.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Date.valueOf(today.plusDays(days)));
    }

    @SuppressWarnings("unchecked")
    private static List<StaffRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(StaffRowQueries::row).toList();
    }

    private static StaffRow row(Object[] column) {
        return new StaffRow(
                ((Number) column[0]).longValue(),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                OrgKind.valueOf((String) column[4]),
                column[5] == null ? null : ((Number) column[5]).longValue(),
                (String) column[6],
                posts((String) column[7]),
                day(column[8]),
                day(column[9]),
                day(column[10]),
                day(column[11]));
    }

    private static List<Post> posts(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(Post::valueOf).sorted().toList();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
