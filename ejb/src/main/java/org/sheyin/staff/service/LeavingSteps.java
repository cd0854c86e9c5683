package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;
import org.sheyin.staff.model.Leaving;
import org.sheyin.staff.model.LeavingAction;
import org.sheyin.staff.model.LeavingFacts;
import org.sheyin.staff.model.StaffMember;

/** Takes a leaving one step further with its audit row, and knows until when a filing is in time. */
@ApplicationScoped
class LeavingSteps {
    private final Calendars calendars;
    private final RuleParameters parameters;
    private final AuditTrail audit;
    private final Event<LeavingConfirmed> confirmed;
    private final Clock clock;

    protected LeavingSteps() {
        this(null, null, null, null, null);
    }

    @Inject
    LeavingSteps(
            Calendars calendars,
            RuleParameters parameters,
            AuditTrail audit,
            Event<LeavingConfirmed> confirmed,
            Clock clock) {
        this.calendars = calendars;
        this.parameters = parameters;
        this.audit = audit;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** The last day on which a leaving of that day is filed in time (leaver.lateAfter). */
    LocalDate inTimeTo(LocalDate leftOn) {
        int days = parameters.asOf(leftOn).value("leaver.lateAfter").asInt();
        return calendars.current().plusWorkingDays(leftOn, days);
    }

    Decision step(Leaving leaving, LeavingAction action, LeavingFacts facts, StaffMember member, Actor actor) {
        Instant now = clock.instant();
        String before = Digest.sha256(leaving.state().name());
        Decision decision = leaving.apply(action, facts, member, actor, now);
        if (decision.isAllowed()) {
            String after = Digest.sha256(leaving.state() + " " + leaving.leftOn());
            audit.record(actor, AuditFact.done("LEAVING_" + action.name(), "STAFF", member.id(), before, after));
            if (action == LeavingAction.CONFIRM) {
                confirmed.fire(new LeavingConfirmed(leaving.id(), member.idIndex()));
            }
        }
        return decision;
    }
}
