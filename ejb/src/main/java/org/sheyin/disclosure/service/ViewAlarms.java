package org.sheyin.disclosure.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.disclosure.model.DisclosureRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Alarms about people who came to the limit of their looks: raised by the refusal, answered by the security officer. */
@Stateless
public class ViewAlarms {
    private DisclosureRepository views;
    private AuditTrail trail;
    private Clock clock;

    public ViewAlarms() {}

    @Inject
    public ViewAlarms(DisclosureRepository views, AuditTrail trail, Clock clock) {
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps the refusal, in a transaction of its own, since the refused one is rolled back. */
    @UseCase(Right.SELF)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void stopped(Actor actor, LocalDate day, int allowed) {
        views.stopped(actor, day, allowed, clock.instant());
    }

    /** Writes down what it was. @param ids of the days, all within scope; @param what found, 2 to 200 characters */
    @UseCase(Right.VIEW_ALARM)
    public void answer(Actor actor, List<Long> ids, String what) {
        for (long id : ids) {
            var day = views.lockDay(id).orElseThrow(() -> new RefusedException(Reason.of("DISCLOSURE-24-14", "24")));
            day.answer(what, actor, clock.instant()).orThrow();
            trail.record(actor, AuditFact.done("ViewAlarms.answer", "DAILY_VIEW", id, "", ""));
        }
    }
}
