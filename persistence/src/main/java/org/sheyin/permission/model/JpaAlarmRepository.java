package org.sheyin.permission.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheyin.permission.model.ForbiddenAlarm.Finding;
import org.sheyin.permission.model.ForbiddenAlarm.Kind;

/** Alarms in PostgreSQL. */
@ApplicationScoped
public class JpaAlarmRepository implements AlarmRepository {
    private static final String ROLES =
            """
            select a.id, r.role, coalesce(a.bank_id, 0), coalesce(o.city_code, '') from sheyin.account_role r
              join sheyin.account a on a.id = r.account_id left join sheyin.outlet o on o.id = a.outlet_id
             where a.org_kind = 'BANK' and r.role not like 'BANK\\_%'""";

    private static final String GRANTS =
            """
            select g.id, g.granted_right, g.bank_id, g.city_code from sheyin.permission_grant g
             where g.to_at is null and g.granted_right not in ('ACCEPT', 'COMPLETE')""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(ForbiddenAlarm alarm) {
        em.persist(alarm);
    }

    @Override
    public Optional<ForbiddenAlarm> lock(long id) {
        return em.createQuery("select a from ForbiddenAlarm a where a.id = :id", ForbiddenAlarm.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isRaised(Finding finding) {
        return em.createQuery(
                        "select a.id from ForbiddenAlarm a where a.kind = :kind and a.subject = :subject"
                                + " and a.seenAt is null",
                        Long.class)
                .setParameter("kind", finding.kind())
                .setParameter("subject", finding.subject())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public List<PermissionGrant> completing(long afterId, int limit) {
        return em.createQuery(
                        "select g from PermissionGrant g where g.right = :right and g.toAt is null and g.id > :after"
                                + " order by g.id",
                        PermissionGrant.class)
                .setParameter("right", BankRight.COMPLETE)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Finding> forbiddenRoles() {
        return findings(ROLES, Kind.ROLE);
    }

    @Override
    public List<Finding> forbiddenGrants() {
        return findings(GRANTS, Kind.GRANT);
    }

    private List<Finding> findings(String sql, Kind kind) {
        return ((Stream<?>) em.createNativeQuery(sql).getResultList().stream())
                .map(Object[].class::cast)
                .map(cells -> new Finding(
                        kind,
                        ((Number) cells[0]).longValue(),
                        (String) cells[1],
                        ((Number) cells[2]).longValue(),
                        (String) cells[3]))
                .toList();
    }
}
