package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.DayCount;
import org.sheyin.shared.service.UseCase;

/** Figures of the audit: what was done, viewed and refused, and by which rules. */
@Stateless
public class AuditFigureQueries {
    private static final String DAYS =
            """
            select to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), e.result, count(*)
            from audit_entry e where e.id >= ?1 and e.at >= ?2 and e.result <> 'VOID'
            group by 1, 2 order by 1, 2""";

    private static final String RULES =
            """
            select '', r.rule, count(*) from audit_entry e, unnest(string_to_array(e.rules, ',')) as r(rule)
            where e.id >= ?1 and e.at >= ?2 and e.result = 'REFUSED' and r.rule <> ''
            group by r.rule order by 3 desc, 2 limit 8""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** By day and result. */
    @UseCase(Right.AUDIT_READ)
    public List<DayCount> days(Actor actor, Instant since) {
        return DayCount.read(em.createNativeQuery(DAYS), since);
    }

    /** The rules that refused most often; {@link DayCount#kind} is the rule, the day is empty. */
    @UseCase(Right.AUDIT_READ)
    public List<DayCount> refusingRules(Actor actor, Instant since) {
        return DayCount.read(em.createNativeQuery(RULES), since);
    }
}
