package org.sheyin.handoff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** After how long a hand-off without receipt is amber and red (Art 6). */
@Stateless
public class HandoffParameters {
    private RuleParameters parameters;
    private Clock clock;

    public HandoffParameters() {}

    @Inject
    public HandoffParameters(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    @UseCase({Right.HANDOFF_RUN, Right.HANDOFF_READ})
    public Duration amber(Actor actor) {
        return parameters.asOf(LocalDate.now(clock)).value("handoff.amber").asDuration();
    }

    @UseCase({Right.HANDOFF_RUN, Right.HANDOFF_READ})
    public Duration red(Actor actor) {
        return parameters.asOf(LocalDate.now(clock)).value("handoff.red").asDuration();
    }
}
