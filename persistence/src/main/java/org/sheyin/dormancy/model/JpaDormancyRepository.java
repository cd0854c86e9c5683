package org.sheyin.dormancy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.OrgKind;

/** The sweep in PostgreSQL; row-level security narrows what a city's officer reaches. */
@ApplicationScoped
public class JpaDormancyRepository implements DormancyRepository {
    private static final String BY_IDS = " where a.id in :ids order by a.id";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(SweepRun run) {
        em.persist(run);
        em.flush(); // its changes refer to it
    }

    @Override
    public void add(SweepChange change) {
        em.persist(change);
    }

    @Override
    public void add(DormancyExemption exemption) {
        em.persist(exemption);
    }

    @Override
    public void add(SweepEvidence evidence) {
        em.persist(evidence);
    }

    @Override
    public Optional<SweepRun> openRun() {
        return em.createQuery("select r from SweepRun r where r.finishedAt is null order by r.id", SweepRun.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SweepRun> run(long id) {
        return Optional.ofNullable(em.find(SweepRun.class, id));
    }

    @Override
    public Optional<LocalDate> lastDate() {
        return Optional.ofNullable(em.createQuery("select max(r.businessDate) from SweepRun r", LocalDate.class)
                .getSingleResult());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> selected(DormancySelection selection, long afterId, int limit) {
        var query =
                em.createNativeQuery("select a.id" + DormancySelection.FROM + " and a.id > ? order by a.id limit ?");
        int next = selection.fill(query, 1);
        query.setParameter(next, afterId).setParameter(next + 1, limit);
        return ((Stream<Number>) query.getResultStream()).map(Number::longValue).toList();
    }

    @Override
    public List<Account> lockAccounts(List<Long> ids) {
        return em.createQuery("select a from Account a" + BY_IDS, Account.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "a.roles")
                .getResultList();
    }

    @Override
    public Map<Long, String> cities(List<Long> accountIds) {
        var cities = new HashMap<Long, String>();
        em.createQuery(
                        "select a.id, a.regionCode, o.cityCode, g.level, g.regionCode from Account a"
                                + " left join Outlet o on o.id = a.outletId left join Agency g on g.id = a.agencyId"
                                + BY_IDS,
                        Object[].class)
                .setParameter("ids", accountIds)
                .getResultList()
                .forEach(row -> cities.put((Long) row[0], city(row)));
        return cities;
    }

    private static String city(Object[] row) {
        if (row[1] != null || row[2] != null) {
            return (String) (row[1] == null ? row[2] : row[1]);
        }
        return row[4] == null || "PROVINCE".equals(row[3]) ? "" : ((String) row[4]).substring(0, 4) + "00";
    }

    @Override
    public Map<Long, List<SweepChange>> changes(List<Long> accountIds) {
        return em.createQuery("select s from SweepChange s where s.accountId in :ids order by s.id", SweepChange.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.groupingBy(SweepChange::accountId));
    }

    @Override
    public Set<Long> exempt(List<Long> accountIds, LocalDate day) {
        return em.createQuery(
                        "select e.accountId from DormancyExemption e"
                                + " where e.accountId in :ids and e.endedAt is null and e.until >= :day",
                        Long.class)
                .setParameter("ids", accountIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, AccountState> securityAdministrators() {
        return em.createQuery(
                        "select a.id, a.state from Account a where a.orgKind = :kind and a.regionCode is null"
                                + " and :role member of a.roles and a.state in :live",
                        Object[].class)
                .setParameter("kind", OrgKind.ADMIN)
                .setParameter("role", Role.SECURITY_ADMIN)
                .setParameter(
                        "live",
                        Stream.of(AccountState.values())
                                .filter(AccountState::mayLogIn)
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (AccountState) row[1]));
    }

    @Override
    public Optional<SweepChange> lockChange(long id) {
        return Optional.ofNullable(em.find(SweepChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Long> standing(long runId, int limit) {
        return em.createQuery(
                        "select s.id from SweepChange s where s.runId = :run and s.step in :taking and s.undoneAt is null"
                                + " order by s.id desc",
                        Long.class)
                .setParameter("run", runId)
                .setParameter(
                        "taking",
                        Stream.of(SweepStep.values())
                                .filter(SweepStep::isTaking)
                                .toList())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<DormancyExemption> lockExemption(long id) {
        return Optional.ofNullable(em.find(DormancyExemption.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<SweepEvidence> evidence(long runId) {
        return Optional.ofNullable(em.find(SweepEvidence.class, runId));
    }
}
