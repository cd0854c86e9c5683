package org.sheyin.export.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.export.model.ExportAction;
import org.sheyin.export.model.ExportOrder;
import org.sheyin.export.model.ExportRepository;
import org.sheyin.export.model.ExportState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Takes files away whose days are over, and marks what was never made. */
@Stateless
public class ExportSweep {
    private static final int CHUNK = 100;
    /** Longer than the making takes. */
    private static final Duration GIVEN = Duration.ofMinutes(15);

    private ExportRepository orders;
    private ExportTransitions transitions;
    private Clock clock;

    public ExportSweep() {}

    @Inject
    public ExportSweep(ExportRepository orders, ExportTransitions transitions, Clock clock) {
        this.orders = orders;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** @return how many were changed, a hundred at most */
    @UseCase(Right.SWEEP_RUN)
    public int run(Actor system) {
        Instant now = clock.instant();
        return (int) orders.over(now, now.minus(GIVEN), CHUNK).stream()
                .flatMap(id -> orders.lock(id).stream())
                .filter(order ->
                        transitions.step(order, due(order), system, now).isAllowed())
                .count();
    }

    private static ExportAction due(ExportOrder order) {
        return order.state() == ExportState.REQUESTED ? ExportAction.FAIL : ExportAction.EXPIRE;
    }
}
