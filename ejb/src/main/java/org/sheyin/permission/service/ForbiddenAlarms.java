package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.permission.model.AlarmRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What the security officer does about an alarm of a forbidden right (Art 21(1)). */
@Stateless
public class ForbiddenAlarms {
    private static final int LONG = 300;

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
