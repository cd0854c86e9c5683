package org.sheyin.disclosure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.disclosure.model.DailyView;
import org.sheyin.disclosure.model.DisclosureRepository;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Tells people of banks in time that the looks of the day run out (Art 24), so that nobody is stopped at the counter unawares. */
@Stateless
public class ViewAllowance {
    private DisclosureRepository views;
    private RuleParameters parameters;
    private Clock clock;

    public ViewAllowance() {}

    @Inject
    public ViewAllowance(DisclosureRepository views, RuleParameters parameters, Clock clock) {
        this.views = views;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** DISCLOSURE-24-15 from four fifths of the limit on; empty below, and for others than people of banks. */
    @UseCase(Right.SELF)
    public Optional<Reason> warning(Actor actor) {
        if (actor.kind() != OrgKind.BANK) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
        return DailyView.warning(
                views.viewed(actor, day), parameters.asOf(day).value(ViewCounter.LIMIT), views.moreViews(actor, day));
    }
}
