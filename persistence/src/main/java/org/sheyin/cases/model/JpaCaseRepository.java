package org.sheyin.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheyin.shared.model.JpaStatements;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;

/** Cases in PostgreSQL; row-level security narrows every statement to the actor's scope. */
@ApplicationScoped
public class JpaCaseRepository extends JpaStatements implements CaseRepository {
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
    public Map<Long, Integer> currentVersions(List<Long> ids) {
        return em.createQuery("select f.id, f.version from CaseFile f where f.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
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
        return ofCase("select r from CaseReferral r where %s order by r.id", CaseReferral.class, caseId);
    }

    @Override
    public int prints(long caseId, CasePaper paper) {
        List<Number> count = rows(
                "select count(*) from case_view where case_id = ? and id >= ? and kind = 'PRINT' and purpose = ?",
                caseId,
                MonthId.floor(caseId),
                paper.name());
        return count.get(0).intValue();
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
        return ofCase("select r from CasePage r where %s order by r.lineKey, r.ordinal, r.id", CasePage.class, caseId);
    }

    @Override
    public List<HeldLine> held(long caseId, Instant now) {
        List<Object[]> found = rows(
                "select line_key, coalesce(attachment_id, 0) <> 0 or certificate_serial is not null from case_page"
                        + " where case_id = ? and id between ? and ? and removed_version is null",
                caseId,
                MonthId.floor(caseId),
                MonthId.highest(now));
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
        return ofCase("select r from CaseVersion r where %s order by r.version", CaseVersion.class, caseId);
    }

    @Override
    public List<CaseRemark> remarks(long caseId) {
        return ofCase("select r from CaseRemark r where %s order by r.id", CaseRemark.class, caseId);
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
    public Optional<Right> participation(long caseId, long accountId) {
        List<String> found = rows(
                "select agency_right from case_participation where case_id = ? and account_id = ?", caseId, accountId);
        return found.stream().findFirst().map(Right::valueOf);
    }

    @Override
    public boolean takePart(long caseId, long accountId, Right right) {
        query(
                        "insert into case_participation (case_id, account_id, agency_right) values (?, ?, ?)"
                                + " on conflict (case_id, account_id) do nothing",
                        caseId,
                        accountId,
                        right.name())
                .executeUpdate();
        return participation(caseId, accountId).filter(right::equals).isPresent();
    }

    @Override
    public boolean markOpen(String idIndex, String itemCode, long caseId) {
        return query(
                                "insert into open_case (id_index, item_code, case_id) values (?, ?, ?) on conflict do nothing",
                                idIndex,
                                itemCode,
                                caseId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void unmarkOpen(CaseFile ended) {
        query("delete from open_case where case_id = ?", ended.id()).executeUpdate();
        if (ended.applicant().idIndex() != null) {
            query(
                            "insert into ended_case (id_index, item_code, case_id) values (?, ?, ?) on conflict do nothing",
                            ended.applicant().idIndex(),
                            ended.item().code(),
                            ended.id())
                    .executeUpdate();
        }
    }

    @Override
    public boolean keep(Submission s) {
        return query(
                                "insert into submission_token (token, account_id, case_id, version, at) values (?, ?, ?, ?, ?)"
                                        + " on conflict (token) do nothing",
                                s.token(),
                                s.accountId(),
                                s.caseId(),
                                s.version(),
                                Timestamp.from(s.at()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Submission> submission(String token) {
        List<Object[]> found =
                rows("select account_id, case_id, version, at from submission_token where token = ?", token);
        return found.stream()
                .findFirst()
                .map(row -> new Submission(
                        token,
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        ((Timestamp) row[3]).toInstant()));
    }

    /** What a case has is not older than the case: the planner skips the months before. */
    private <T> List<T> ofCase(String query, Class<T> type, long caseId) {
        return em.createQuery(query.formatted("r.caseId = :id and r.id >= :from"), type)
                .setParameter("id", caseId)
                .setParameter("from", MonthId.floor(caseId))
                .getResultList();
    }
}
