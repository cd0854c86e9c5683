package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Numbers and figures of the agency's work queue, by the filter of the queue's page. */
@Stateless
public class CaseQueueFigures {
    private CaseFigureQueries figures;
    private CaseQueries cases;
    private CaseTimes times;
    private Clock clock;

    public CaseQueueFigures() {}

    @Inject
    public CaseQueueFigures(CaseFigureQueries figures, CaseQueries cases, CaseTimes times, Clock clock) {
        this.figures = figures;
        this.cases = cases;
        this.times = times;
        this.clock = clock;
    }

    /** What the filter finds, grouped. */
    @UseCase(Right.CASE_READ)
    public List<CaseFigure> by(Actor actor, CaseFigureQueries.Grouping grouping, QueueFilter filter) {
        return figures.by(actor, grouping, cases(actor, filter));
    }

    /** How many cases the filter finds. */
    @UseCase(Right.CASE_READ)
    public long count(Actor actor, QueueFilter filter) {
        return cases.count(actor, cases(actor, filter));
    }

    /** How many cases the filter finds in each range of the due time, whichever range it asks for; one query. */
    @UseCase(Right.CASE_READ)
    public Map<Urgency, Long> counts(Actor actor, QueueFilter filter) {
        return cases.countByUrgency(actor, cases(actor, filter.at(null)), times.horizon(clock.instant()));
    }

    /** How many cases lie in each tray; two queries. */
    @UseCase(Right.CASE_READ)
    public Map<Desk, Long> desks(Actor actor) {
        var states = cases.countByState(actor, cases(actor, QueueFilter.of(Desk.ALL, null)));
        var desks = new EnumMap<Desk, Long>(Desk.class);
        for (Desk desk : Desk.values()) {
            desks.put(desk, desk == Desk.MINE ? count(actor, QueueFilter.of(desk, null)) : desk.sum(states));
        }
        return desks;
    }

    private CaseFilter cases(Actor actor, QueueFilter filter) {
        return filter.cases(actor, times.horizon(clock.instant()));
    }
}
