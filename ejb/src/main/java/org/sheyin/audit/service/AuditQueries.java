package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** The operation log, for the audit administrator alone. Looking at it is itself recorded (Art 23). */
@Stateless
public class AuditQueries {
    private static final String COLUMNS =
            """
            e.id, e.at, e.actor, coalesce(a.login_name, ''), split_part(e.org, ':', 1), coalesce(r.name_zh, ''),
            coalesce(r.name_en, ''), coalesce(b.name, ''), coalesce(o.name, ''), e.origin, e.use_case, e.subject,
            e.subject_id, e.result, e.rules""";

    private static final String FROM =
            """
             from audit_entry e left join account a on a.id = e.account_id
            left join region r on r.code = rpad(split_part(e.org, ':', 2), 6, '0')
            left join bank b on b.id = split_part(e.org, ':', 3)::bigint
            left join outlet o on o.id = split_part(e.org, ':', 4)::bigint""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private AuditTrail trail;

    public AuditQueries() {}

    @Inject
    public AuditQueries(AuditTrail trail) {
        this.trail = trail;
    }

    /** Newest first. */
    @UseCase(Right.AUDIT_READ)
    public ListPage<AuditRow> list(Actor actor, AuditFilter filter, ListAsk ask) {
        trail.record(actor, AuditFact.viewed("AuditQueries.list", "AUDIT", 0));
        var asked = ask.bounded();
        var where = new StringBuilder("select " + COLUMNS + FROM);
        var values = conditions(filter, where);
        values.add(asked.beyond());
        var query = em.createNativeQuery(where.append(asked.byId("e.id", "?")).toString());
        var rows = found(query, values, asked.size() + 1).map(AuditQueries::row).toList();
        return ListPage.of(rows, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more; a number of nobody, hence not recorded. */
    @UseCase(Right.AUDIT_READ)
    public int countUpTo(Actor actor, AuditFilter filter, int bound) {
        var where = new StringBuilder("select e.id" + FROM);
        var values = conditions(filter, where);
        return filled(em.createNativeQuery(where.toString()), values)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** How many there are, for dashboards. */
    @UseCase(Right.AUDIT_READ)
    public long count(Actor actor, AuditFilter filter) {
        var where = new StringBuilder("select count(*)" + FROM);
        var values = conditions(filter, where);
        return number(filled(em.createNativeQuery(where.toString()), values).getSingleResult());
    }

    private static List<Object> conditions(AuditFilter filter, StringBuilder where) {
        var values = new ArrayList<Object>();
        where.append(" where e.id >= ? and e.at >= ? and e.at < ?");
        values.add(MonthId.first(filter.from().atZone(ServerClock.ZONE)));
        values.add(Timestamp.from(filter.from()));
        values.add(Timestamp.from(filter.to()));
        add(where, values, " and (e.actor like ? or a.login_name like ?)", begin(filter.person()), 2);
        add(where, values, " and e.use_case like ?", begin(filter.act()), 1);
        add(where, values, " and e.result = ?", filter.result(), 1);
        add(where, values, " and e.org like ?", begin(filter.kind()), 1);
        add(where, values, " and e.org like ?", city(filter.city()), 1);
        add(where, values, " and e.origin like ?", begin(filter.origin()), 1);
        add(where, values, " and (o.code like ? or o.name like ?)", begin(filter.outlet()), 2);
        if (filter.caseId() > 0) {
            where.append(" and e.subject = 'CASE' and e.subject_id = ?");
            values.add(filter.caseId());
        }
        if (filter.result() == null || filter.result().isEmpty()) {
            where.append(" and e.result <> 'VOID'");
        }
        return values;
    }

    /** One line with all that it holds. */
    @UseCase(Right.AUDIT_READ)
    public AuditDetail detail(Actor actor, long id) {
        trail.record(actor, AuditFact.viewed("AuditQueries.detail", "AUDIT", id));
        var query = em.createNativeQuery("select " + COLUMNS
                + ", e.node, e.node_seq, cast(e.tx as text), e.before_hash, e.after_hash, e.assertion" + FROM
                + " where e.id = ?");
        return found(query, List.of(id), 1)
                .map(c -> new AuditDetail(
                        row(c), (String) c[15], number(c[16]), (String) c[17], (String) c[18], (String) c[19], (String)
                                c[20]))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.of("AUDIT-23-1", "23")));
    }

    /** The cities, for the filter. */
    @UseCase(Right.AUDIT_READ)
    @SuppressWarnings("unchecked")
    public List<CityRow> cities(Actor actor) {
        List<Object[]> rows = em.createNativeQuery(
                        "select code, name_zh, name_en from region where level = 'CITY' order by code")
                .getResultList();
        return rows.stream()
                .map(c -> new CityRow((String) c[0], (String) c[1], (String) c[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> found(Query query, List<Object> values, int limit) {
        return filled(query, values).setMaxResults(limit).getResultList().stream();
    }

    private static Query filled(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static void add(StringBuilder where, List<Object> values, String text, String value, int times) {
        if (value != null && !value.isEmpty()) {
            where.append(text);
            for (int i = 0; i < times; i++) {
                values.add(value);
            }
        }
    }

    private static String begin(String text) {
        String plain = text == null ? "" : text.strip().replaceAll("[%_\\\\]", "");
        return plain.isEmpty() ? "" : plain + "%";
    }

    private static String city(String code) {
        return code == null || code.isEmpty() ? "" : "%:" + code.substring(0, 4) + "%:%:%";
    }

    private static AuditRow row(Object[] c) {
        return new AuditRow(
                number(c[0]),
                at(c[1]),
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                (String) c[7],
                (String) c[8],
                (String) c[9],
                (String) c[10],
                (String) c[11],
                number(c[12]),
                (String) c[13],
                (String) c[14]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The driver gives one or the other, by version. */
    private static Instant at(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
