package org.sheyin.disclosure.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.disclosure.model.DailyView;
import org.sheyin.disclosure.model.DisclosureRepository;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.service.ServerClock;

/** Counts what people of banks look at, and stops them at the limit of the day (Art 24, viewLimit.perDay). */
@ApplicationScoped
public class ViewCounter {
    static final String LIMIT = "viewLimit.perDay";

    private final DisclosureRepository views;
    private final RuleParameters parameters;
    private final ViewAlarms alarms;

    protected ViewCounter() {
        this(null, null, null);
    }

    @Inject
    public ViewCounter(DisclosureRepository views, RuleParameters parameters, ViewAlarms alarms) {
        this.views = views;
        this.parameters = parameters;
        this.alarms = alarms;
    }

    /**
     * A record that the actor has not looked at today is about to be shown. Others than people of banks are not counted.
     *
     * @throws RefusedException DISCLOSURE-24-10 beyond the limit; the refusal stays as an alarm
     */
    public void count(Actor actor, Instant at) {
        if (actor.kind() != OrgKind.BANK) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(at, ServerClock.ZONE);
        ParameterValue limit = parameters.asOf(day).value(LIMIT);
        int more = views.moreViews(actor, day);
        int allowed = limit.asInt() + more;
        var decision = DailyView.judge(views.viewed(actor, day), limit, more);
        if (!decision.isAllowed()) {
            alarms.stopped(actor, day, allowed);
        }
        decision.orThrow();
        // Counted under the lock of the row: two windows at once do not come past the limit together.
        DailyView.judge(views.countView(actor, day, allowed) - 1, limit, more).orThrow();
    }
}
