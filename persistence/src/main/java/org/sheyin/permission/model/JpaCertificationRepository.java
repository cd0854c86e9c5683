package org.sheyin.permission.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines of periodic reviews in PostgreSQL. */
@ApplicationScoped
public class JpaCertificationRepository implements CertificationRepository {
    private static final String BANKS = "select g.bank_id from sheyin.permission_grant g where g.to_at is null"
            + " union select l.bank_id from sheyin.permission_certification l where l.state = 'WAITING' order by 1";

    private static final String OPEN =
            """
            select g.bank_id, g.outlet_id, g.city_code, g.id_index, max(g.person_name), max(g.id_masked), max(g.account_id),
                   string_agg(distinct g.item_code, ' '), min(g.from_at) from sheyin.permission_grant g
             where g.bank_id = ?1 and g.to_at is null and g.from_at <= ?2
               and not exists (select 1 from sheyin.permission_certification l where l.id_index = g.id_index
                 and l.outlet_id = g.outlet_id and l.state = 'WAITING')""";

    private static final String NO_ROUND =
            """
             and not exists (select 1 from sheyin.permission_certification l where l.bank_id = g.bank_id
               and l.quarter = ?3 and l.cause = 'QUARTER')""";

    private static final String NOT_YET =
            """
             and not exists (select 1 from sheyin.permission_certification l where l.id_index = g.id_index
               and l.outlet_id = g.outlet_id and l.quarter = ?3 and l.cause = ?4)""";

    private static final String MOVED =
            """
             and exists (select 1 from sheyin.staff_member m where m.id_index = g.id_index and m.left_on is null
               and m.outlet_id is distinct from g.outlet_id)""";

    private static final String SILENT =
            " and exists (select 1 from sheyin.account a where a.id = g.account_id and a.state = 'WARNED')";

    private static final String GROUP =
            " group by g.bank_id, g.outlet_id, g.city_code, g.id_index order by g.outlet_id, g.id_index";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(CertificationLine line) {
        em.persist(line);
    }

    @Override
    public Optional<CertificationLine> lock(long id) {
        return em.createQuery("select l from CertificationLine l where l.id = :id", CertificationLine.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> banks() {
        return ((Stream<Number>) em.createNativeQuery(BANKS).getResultStream())
                .map(Number::longValue)
                .toList();
    }

    @Override
    public List<CertificationSubject> ofTheQuarter(long bankId, String quarter, Instant at) {
        return subjects(em.createNativeQuery(OPEN + NO_ROUND + GROUP)
                .setParameter(1, bankId)
                .setParameter(2, Timestamp.from(at))
                .setParameter(3, quarter));
    }

    @Override
    public List<CertificationSubject> ofTheEvent(long bankId, CertificationCause cause, String quarter, Instant at) {
        String event = cause == CertificationCause.MOVED ? MOVED : SILENT;
        return subjects(em.createNativeQuery(OPEN + NOT_YET + event + GROUP)
                .setParameter(1, bankId)
                .setParameter(2, Timestamp.from(at))
                .setParameter(3, quarter)
                .setParameter(4, cause.name()));
    }

    @Override
    public List<CertificationLine> waiting(long outletId) {
        return em.createQuery(
                        "select l from CertificationLine l where l.outletId = :outlet and l.state = :waiting order by l.id",
                        CertificationLine.class)
                .setParameter("outlet", outletId)
                .setParameter("waiting", CertificationState.WAITING)
                .getResultList();
    }

    @Override
    public List<CertificationLine> withoutGrants(long bankId) {
        return em.createQuery(
                        "select l from CertificationLine l where l.bankId = :bank and l.state = :waiting and not exists (select g.id from"
                                + " PermissionGrant g where g.idIndex = l.idIndex and g.outletId = l.outletId"
                                + " and g.toAt is null)",
                        CertificationLine.class)
                .setParameter("bank", bankId)
                .setParameter("waiting", CertificationState.WAITING)
                .getResultList();
    }

    @Override
    public List<PermissionGrant> grants(CertificationLine line) {
        return em.createQuery(
                        "select g from PermissionGrant g where g.idIndex = :index and g.outletId = :outlet"
                                + " and g.toAt is null order by g.itemCode",
                        PermissionGrant.class)
                .setParameter("index", line.idIndex())
                .setParameter("outlet", line.outletId())
                .getResultList();
    }

    private static List<CertificationSubject> subjects(Query query) {
        return ((Stream<?>) query.getResultList().stream())
                .map(Object[].class::cast)
                .map(c -> new CertificationSubject(
                        number(c[0]),
                        number(c[1]),
                        (String) c[2],
                        (String) c[3],
                        (String) c[4],
                        (String) c[5],
                        c[6] == null ? null : number(c[6]),
                        (String) c[7],
                        ((Timestamp) c[8]).toInstant()))
                .toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
