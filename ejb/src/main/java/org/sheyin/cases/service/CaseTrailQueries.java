package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;

/** Reads the trail of one case, within the scope that the calling service has opened. */
@ApplicationScoped
public class CaseTrailQueries {
    static final int LOOKS = 50;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    List<CaseView.Step> steps(long caseId) {
        return em.createQuery(
                        "select e.action, e.fromState, e.toState, e.version, e.actorName, e.actorOrg, e.origin, e.at,"
                                + " e.note from CaseEvent e where e.caseId = :id order by e.at, e.id",
                        Object[].class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(r -> new CaseView.Step(
                        (CaseAction) r[0],
                        (CaseState) r[1],
                        (CaseState) r[2],
                        (Integer) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        (Instant) r[7],
                        (String) r[8],
                        0))
                .toList();
    }

    /** Newest first, {@link #LOOKS} at most. */
    List<CaseView.Look> looks(long caseId) {
        return em.createQuery(
                        "select l.viewer, l.kind, l.purpose, l.origin, l.at from CaseLook l where l.caseId = :id"
                                + " order by l.at desc, l.id desc",
                        Object[].class)
                .setParameter("id", caseId)
                .setMaxResults(LOOKS)
                .getResultStream()
                .map(r -> new CaseView.Look(
                        (String) r[0], "REVEAL".equals(r[1]), (String) r[2], (String) r[3], (Instant) r[4]))
                .toList();
    }

    /** Number of sheets by attachment. */
    Map<Long, Integer> sheets(long caseId) {
        var sheets = new HashMap<Long, Integer>();
        em.createQuery("select a.id, a.pages from AttachmentObject a where a.caseId = :id", Object[].class)
                .setParameter("id", caseId)
                .getResultList()
                .forEach(row -> sheets.put((Long) row[0], (Integer) row[1]));
        return sheets;
    }
}
