package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Figures of the agency's work queue, by the filter of the queue's page. */
@Stateless
public class CaseQueueFigures {
    private CaseFigureQueries figures;
    private CaseTimes times;
    private Clock clock;

    public CaseQueueFigures() {}

    @Inject
    public CaseQueueFigures(CaseFigureQueries figures, CaseTimes times, Clock clock) {
        this.figures = figures;
        this.times = times;
        this.clock = clock;
    }

    /** What the filter finds, grouped. */
    @UseCase(Right.CASE_READ)
    public List<CaseFigure> by(Actor actor, CaseFigureQueries.Grouping grouping, QueueFilter filter) {
        return figures.by(actor, grouping, filter.cases(actor, times.horizon(clock.instant())));
    }
}
