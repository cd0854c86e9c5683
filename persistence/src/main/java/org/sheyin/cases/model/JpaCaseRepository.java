package org.sheyin.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;

/** Cases in PostgreSQL; row-level security narrows every statement to the actor's scope. */
@ApplicationScoped
public class JpaCaseRepository implements CaseRepository {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(CaseFile file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public Optional<CaseFile> find(long id) {
        return Optional.ofNullable(em.find(CaseFile.class, id));
    }

    /** By a named query, which is prepared once; finding with a lock writes its statement anew each time. */
    @Override
    public Optional<CaseFile> lock(long id) {
        return em.createNamedQuery("CaseFile.lock", CaseFile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> due(CaseSweep sweep, Instant at, long afterId, int limit) {
        return em.createQuery(
                        "select f.id from CaseFile f where f.state in :states and f." + sweep.field()
                                + " < :at and f.id > :after order by f.id",
                        Long.class)
                .setParameter("states", sweep.states())
                .setParameter("at", at)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<CaseFile> lockAll(List<Long> ids) {
        return em.createQuery("select f from CaseFile f where f.id in :ids order by f.id", CaseFile.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(CaseEvent event) {
        em.persist(event);
    }

    @Override
    public void add(CaseVersion version) {
        em.persist(version);
    }

    @Override
    public void add(CaseRemark remark) {
        em.persist(remark);
    }

    @Override
    public void add(CaseLook look) {
        em.persist(look);
    }

    @Override
    public void add(CaseReferral referral) {
        em.persist(referral);
    }

    @Override
    public List<CaseReferral> referrals(long caseId) {
        return ofCase("select r from CaseReferral r where r.caseId = :id order by r.id", CaseReferral.class, caseId);
    }

    @Override
    public int prints(long caseId, CasePaper paper) {
        return em.createQuery(
                        "select count(l) from CaseLook l where l.caseId = :id and l.id >= :from"
                                + " and l.kind = 'PRINT' and l.purpose = :paper",
                        Long.class)
                .setParameter("id", caseId)
                .setParameter("from", MonthId.floor(caseId))
                .setParameter("paper", paper.name())
                .getSingleResult()
                .intValue();
    }

    @Override
    public void add(CasePage page) {
        em.persist(page);
    }

    @Override
    public void remove(CasePage page) {
        em.remove(page);
    }

    @Override
    public List<CasePage> pages(long caseId) {
        return em.createQuery(
                        "select p from CasePage p where p.caseId = :id and p.id >= :from"
                                + " order by p.lineKey, p.ordinal, p.id",
                        CasePage.class)
                .setParameter("id", caseId)
                .setParameter("from", MonthId.floor(caseId))
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<HeldLine> held(long caseId, Instant now) {
        List<Object[]> found = em.createNativeQuery(
                        "select line_key, coalesce(attachment_id, 0) <> 0 or certificate_serial is not null from case_page"
                                + " where case_id = ? and id between ? and ? and removed_version is null")
                .setParameter(1, caseId)
                .setParameter(2, MonthId.floor(caseId))
                .setParameter(3, MonthId.highest(now.atZone(ZONE)))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return found.stream()
                .map(row -> new HeldLine((String) row[0], (Boolean) row[1]))
                .toList();
    }

    @Override
    public Optional<CasePage> page(long pageId) {
        return Optional.ofNullable(em.find(CasePage.class, pageId));
    }

    @Override
    public List<CaseVersion> versions(long caseId) {
        return ofCase("select v from CaseVersion v where v.caseId = :id order by v.version", CaseVersion.class, caseId);
    }

    @Override
    public List<CaseRemark> remarks(long caseId) {
        return ofCase("select r from CaseRemark r where r.caseId = :id order by r.id", CaseRemark.class, caseId);
    }

    @Override
    public Optional<CaseEvent> lastEvent(long caseId) {
        return em.createQuery(
                        "select e from CaseEvent e where e.caseId = :id order by e.at desc, e.id desc", CaseEvent.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Right> participation(long caseId, long accountId) {
        List<String> found = em.createNativeQuery(
                        "select agency_right from case_participation where case_id = ? and account_id = ?")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .getResultList();
        return found.stream().findFirst().map(Right::valueOf);
    }

    @Override
    public boolean takePart(long caseId, long accountId, Right right) {
        update(
                "insert into case_participation (case_id, account_id, agency_right) values (?, ?, ?)"
                        + " on conflict (case_id, account_id) do nothing",
                caseId,
                accountId,
                right.name());
        return participation(caseId, accountId).filter(right::equals).isPresent();
    }

    @Override
    public boolean markOpen(String idIndex, String itemCode, long caseId) {
        return update(
                        "insert into open_case (id_index, item_code, case_id) values (?, ?, ?) on conflict do nothing",
                        idIndex,
                        itemCode,
                        caseId)
                == 1;
    }

    @Override
    public void unmarkOpen(long caseId) {
        update("delete from open_case where case_id = ?", caseId);
    }

    @Override
    public boolean keep(Submission s) {
        return update(
                        "insert into submission_token (token, account_id, case_id, version, at) values (?, ?, ?, ?, ?)"
                                + " on conflict (token) do nothing",
                        s.token(),
                        s.accountId(),
                        s.caseId(),
                        s.version(),
                        Timestamp.from(s.at()))
                == 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Submission> submission(String token) {
        List<Object[]> found = em.createNativeQuery(
                        "select account_id, case_id, version, at from submission_token where token = ?")
                .setParameter(1, token)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Submission(
                        token,
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        ((Timestamp) row[3]).toInstant()));
    }

    private <T> List<T> ofCase(String query, Class<T> type, long caseId) {
        return em.createQuery(query, type).setParameter("id", caseId).getResultList();
    }

    /** Without writing first what has changed so far: none of these rows depends on it, and it goes out in one flush. */
    private int update(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }
}
