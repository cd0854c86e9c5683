package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.cases.service.CaseFigureQueries.Grouping;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseQueueFigures;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.QueueRow;
import org.sheyin.cases.web.ReviewDue;
import org.sheyin.catalogue.web.CatalogueItems;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;
import org.sheyin.shared.web.Format;

/** The reviewer's queue: by due day, by item, and its most urgent cases. */
@ApplicationScoped
public class QueueFigures implements DashboardPart {
    /** Lines of the short list. */
    static final int MOST_URGENT = 6;

    private static final String QUEUE = "/review/queue.xhtml?desk=ALL";
    private static final QueueFilter ALL = QueueFilter.of(Desk.ALL, null);

    private final CaseQueue queue;
    private final CaseQueueFigures figures;
    private final CatalogueItems items;
    private final ReviewDue due;
    private final Format format;

    protected QueueFigures() {
        this(null, null, null, null, null);
    }

    @Inject
    public QueueFigures(CaseQueue queue, CaseQueueFigures figures, CatalogueItems items, ReviewDue due, Format format) {
        this.queue = queue;
        this.figures = figures;
        this.items = items;
        this.due = due;
        this.format = format;
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        return CaseTiles.reviews(actor) ? List.of(byDay(actor), byItem(actor), urgent(actor)) : List.of();
    }

    private Figure byDay(Actor actor) {
        var lines = new ArrayList<Line>();
        figures.by(actor, Grouping.DUE_DAY, ALL)
                .forEach(one -> lines.add(Line.of(Cell.text(one.key().substring(5)), Cell.number(one.cases(), ""))));
        return new Figure("dashboard", "dueDays", Kind.BAR, List.of("col.dueDay", "col.cases"), lines, QUEUE);
    }

    private Figure byItem(Actor actor) {
        var lines = figures.by(actor, Grouping.ITEM, ALL).stream()
                .map(one -> Line.of(
                        Cell.text(one.key() + " " + items.name(one.key(), one.label())),
                        Cell.number(one.cases(), QUEUE + "&item=" + one.key())))
                .toList();
        return new Figure("dashboard", "queueItems", Kind.BAR, List.of("col.item", "col.cases"), lines, QUEUE);
    }

    private Figure urgent(Actor actor) {
        var columns = List.of("col.number", "col.item", "col.due", "col.left");
        var lines = queue.page(actor, ALL, new ListAsk("", null, false, MOST_URGENT)).rows().stream()
                .map(this::line)
                .toList();
        return new Figure("dashboard", "urgent", Kind.LIST, columns, lines, QUEUE);
    }

    private Line line(QueueRow line) {
        var row = line.row();
        return Line.of(
                Cell.link(row.caseNumber(), "/review/case.xhtml?id=" + row.id()),
                Cell.text(row.itemCode() + " " + items.name(row.itemCode(), row.itemName())),
                Cell.text(format.time(row.dueAt())),
                Cell.text(due.words(line.urgency(), line.daysLeft())));
    }
}
