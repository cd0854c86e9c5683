package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheyin.dormancy.model.DormancyTerms;
import org.sheyin.dormancy.model.SweepEvidence;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Runs and what they did; row-level security shows an officer of one city the lines of his city. */
@Stateless
public class SweepQueries {
    private static final String RUN =
            """
            select new org.sheyin.dormancy.service.RunRow(r.id, r.businessDate, r.terms, r.startedName, r.startedAt,
              r.finishedAt, r.warned, r.frozen, r.cancelled, r.spared, r.kept) from SweepRun r where 1 = 1""";

    private static final String CHANGE =
            """
            select new org.sheyin.dormancy.service.ChangeRow(s.id, s.accountId, a.loginName, a.displayName, s.step,
              s.days, s.dueOn, s.lastUsedAt, s.before, s.after, s.at, s.undoneAt, s.undoneName, s.undoReason)
              from SweepChange s join Account a on a.id = s.accountId where s.runId = :run""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private DormancyTimes times;

    public SweepQueries() {}

    @Inject
    public SweepQueries(DormancyTimes times) {
        this.times = times;
    }

    /** The newest first. */
    @UseCase(Right.DORMANCY_MANAGE)
    public ListPage<RunRow> runs(Actor actor, ListAsk ask) {
        var asked = ask.bounded();
        var rows = em.createQuery(RUN + asked.byId("r.id", ":place"), RunRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(rows, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    @UseCase(Right.DORMANCY_MANAGE)
    public int countRuns(Actor actor, int bound) {
        return em.createQuery("select r.id from SweepRun r", Long.class)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** One run; refused when there is none. */
    @UseCase(Right.DORMANCY_MANAGE)
    public RunView run(Actor actor, long runId) {
        var row = em.createQuery(RUN + " and r.id = :run", RunRow.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst()
                .orElseThrow(DormancyUndo::notThere);
        var signed = signature(runId);
        boolean province = SweepEvidence.ofTheProvince(actor).isAllowed();
        int undoDays = times.value(DormancyTerms.UNDO_DAYS, row.date()).asInt();
        return new RunView(
                row,
                province,
                signed.map(e -> (String) e[0]).orElse(null),
                signed.map(e -> (Instant) e[1]).orElse(null),
                signed.map(e -> (String) e[2]).orElse(null),
                signed.map(e -> (String) e[3]).orElse(null),
                undoDays);
    }

    private Optional<Object[]> signature(long runId) {
        return em.createQuery(
                        "select e.signedName, e.signedAt, e.csvHash, e.pdfHash from SweepEvidence e where e.runId = :run",
                        Object[].class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    /** What it did, the last first. */
    @UseCase(Right.DORMANCY_MANAGE)
    public ListPage<ChangeRow> changes(Actor actor, long runId, ListAsk ask) {
        var asked = ask.bounded();
        var rows = em.createQuery(CHANGE + asked.byId("s.id", ":place"), ChangeRow.class)
                .setParameter("run", runId)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(rows, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    @UseCase(Right.DORMANCY_MANAGE)
    public int countChanges(Actor actor, long runId, int bound) {
        return em.createQuery("select s.id from SweepChange s where s.runId = :run", Long.class)
                .setParameter("run", runId)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** All that it did, in the order in which it did it, for its evidence. */
    @UseCase(Right.DORMANCY_MANAGE)
    public List<ChangeRow> allChanges(Actor actor, long runId) {
        return em.createQuery(CHANGE + " order by s.id", ChangeRow.class)
                .setParameter("run", runId)
                .getResultList();
    }
}
