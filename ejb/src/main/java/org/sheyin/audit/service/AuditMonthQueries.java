package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.sheyin.audit.model.AuditRemovalRules;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Months of the audit whose time is over, and those that come next with the day until which they are kept (Art 23). */
@Stateless
public class AuditMonthQueries {
    private static final String MONTHS =
            """
            select right(c.relname, 6), coalesce(r.id, 0), coalesce(r.requested_name, ''), coalesce(r.requested_by, 0),
              coalesce(r.file_hash, '')
            from pg_inherits i join pg_class c on c.oid = i.inhrelid
            left join audit_removal r on r.month = cast(right(c.relname, 6) as int)
            where i.inhparent = cast('sheyin.audit_entry' as regclass) order by 1""";

    /** Shown though they are kept. */
    private static final int NEXT = 3;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private RuleParameters parameters;
    private Clock clock;

    public AuditMonthQueries() {}

    @Inject
    public AuditMonthQueries(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The oldest first. */
    @UseCase(Right.AUDIT_READ)
    public List<AuditMonthRow> list(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        int days = parameters.asOf(today).value("log.retention.audit.days").asInt();
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(MONTHS).getResultList();
        var months = found.stream()
                // Months to come have their tables already.
                .filter(c -> !month((String) c[0]).isAfter(YearMonth.from(today)))
                .map(c -> row(c, AuditRemovalRules.keptUntil(month((String) c[0]), days), today))
                .toList();
        long due = months.stream().filter(AuditMonthRow::due).count();
        return months.stream().limit(due + NEXT).toList();
    }

    private static AuditMonthRow row(Object[] c, LocalDate until, LocalDate today) {
        return new AuditMonthRow(
                month((String) c[0]).toString(),
                until,
                !today.isBefore(until),
                ((Number) c[1]).longValue(),
                (String) c[2],
                ((Number) c[3]).longValue(),
                (String) c[4]);
    }

    private static YearMonth month(String digits) {
        return YearMonth.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4)));
    }
}
