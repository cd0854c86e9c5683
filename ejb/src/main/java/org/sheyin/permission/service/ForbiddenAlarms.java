package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.permission.model.AlarmRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Alarms of forbidden rights, for the security officer (Art 21(1)). */
@Stateless
public class ForbiddenAlarms {
    private static final int LONG = 300;

    private static final String ROW =
            """
            select new org.sheyin.permission.service.AlarmRow(a.id, a.kind, a.subject, a.what, b.name, c.nameZh, c.nameEn,
              a.actorName, a.raisedAt, a.seenName, a.seenAt, a.note)
              from ForbiddenAlarm a left join Bank b on b.id = a.bankId left join Region c on c.code = a.cityCode
             where a.seenAt is""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private AlarmRepository alarms;
    private AuditTrail audit;
    private Clock clock;

    public ForbiddenAlarms() {}

    @Inject
    public ForbiddenAlarms(AlarmRepository alarms, AuditTrail audit, Clock clock) {
        this.alarms = alarms;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. @param open those that nobody has dealt with yet */
    @UseCase(Right.PERMISSION_OPEN)
    public ListPage<AlarmRow> list(Actor actor, boolean open, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(ROW + none(open) + asked.byId("a.id", ":place"), AlarmRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    @UseCase(Right.PERMISSION_OPEN)
    public int countUpTo(Actor actor, boolean open, int bound) {
        return em.createQuery("select a.id from ForbiddenAlarm a where a.seenAt is" + none(open), Long.class)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    private static String none(boolean open) {
        return open ? " null" : " not null";
    }

    /** @param said what was done about it */
    @UseCase(Right.PERMISSION_OPEN)
    public void see(Actor actor, long id, String said) {
        String note = said == null ? "" : said.strip();
        var alarm = alarms.lock(id).orElseThrow(PermissionDrafts::notThere);
        Decision.when(
                        !note.isEmpty() && note.codePointCount(0, note.length()) <= LONG,
                        Reason.of("PERMISSION-21-20", "21(1)", String.valueOf(LONG))
                                .atField("reason"))
                .orThrow();
        alarm.see(actor, note, clock.instant());
        audit.record(actor, AuditFact.done("PERMISSION_ALARM_SEEN", "PERMISSION_ALARM", id, "", ""));
    }
}
