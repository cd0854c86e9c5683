package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseQueueFigures;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.Urgency;

/** The numbers beside the trays and the due times of the queue; read once a request. */
@Named
@RequestScoped
public class QueueCounts {
    private final CurrentUser user;
    private final CaseQueueFigures figures;
    private Map<Desk, Long> desks;
    private Map<Urgency, Long> ranges;

    protected QueueCounts() {
        this(null, null);
    }

    @Inject
    public QueueCounts(CurrentUser user, CaseQueueFigures figures) {
        this.user = user;
        this.figures = figures;
    }

    public long in(Desk desk) {
        if (desks == null) {
            desks = figures.desks(user.actor());
        }
        return desks.getOrDefault(desk, 0L);
    }

    /** @param filter of the page, the same throughout a request */
    public long due(QueueFilter filter, Urgency range) {
        if (ranges == null) {
            ranges = figures.counts(user.actor(), filter);
        }
        return ranges.getOrDefault(range, 0L);
    }

    /** How many lines the filter finds. */
    long total(QueueFilter filter) {
        long total = 0;
        for (Urgency range : Urgency.values()) {
            total += filter.urgency() == null || filter.urgency() == range ? due(filter, range) : 0;
        }
        return total;
    }
}
