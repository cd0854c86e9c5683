package org.sheyin.portal.web;

import static org.sheyin.cases.service.CaseFigureQueries.Grouping.CLERK;
import static org.sheyin.cases.service.CaseFigureQueries.Grouping.DECIDED_DAY;
import static org.sheyin.cases.service.CaseFigureQueries.Grouping.OUTLET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.service.CaseFigureQueries;
import org.sheyin.cases.service.CaseFigureQueries.Grouping;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;

/** For managers of a bank: clerks and timeliness. For supervisors of an agency: outlets and the time each step takes. */
@ApplicationScoped
public class OverseerFigures implements DashboardPart {
    private final CaseFigureQueries figures;

    protected OverseerFigures() {
        this(null);
    }

    @Inject
    public OverseerFigures(CaseFigureQueries figures) {
        this.figures = figures;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        if (!CaseTiles.oversees(actor)) {
            return List.of();
        }
        return actor.kind() == OrgKind.BANK
                ? List.of(clerks(actor), timeliness(actor))
                : List.of(outlets(actor), spans(actor), defects(actor));
    }

    private Figure clerks(Actor actor) {
        var columns = List.of("col.clerk", "col.open", "col.decided", "col.ended");
        return figure(
                actor,
                CLERK,
                new Drawing("clerks", Kind.STACK, columns),
                one -> Line.of(
                        Cell.link(one.label(), Lately.all().ofClerk(id(one)).address()),
                        Cell.number(one.open(), ""),
                        Cell.number(one.decided(), ""),
                        Cell.number(one.ended(), "")));
    }

    /** Share of the decisions of each day that came in time. */
    private Figure timeliness(Actor actor) {
        return figure(
                actor,
                DECIDED_DAY,
                new Drawing("timeliness", Kind.LINE, List.of("col.decidedDay", "col.onTime")),
                one -> Line.of(Cell.text(one.key().substring(5)), Cell.number(one.onTimeRate(), "%")));
    }

    /** The ranking of outlets: volume, return rate, overdue. */
    private Figure outlets(Actor actor) {
        var columns = List.of("col.outlet", "col.cases", "col.returned", "col.overdue");
        return figure(
                actor,
                OUTLET,
                new Drawing("outlets", Kind.BAR, columns),
                one -> Line.of(
                        Cell.text(one.label()),
                        Cell.number(one.cases(), Lately.all().atOutlet(id(one)).address()),
                        Lately.returned(one, Lately.all().atOutlet(id(one))),
                        Cell.number(
                                one.overdue(), Lately.late().atOutlet(id(one)).address())));
    }

    private Figure spans(Actor actor) {
        var columns = List.of("col.outlet", "col.bankHours", "col.agencyHours");
        return figure(
                actor,
                OUTLET,
                new Drawing("spans", Kind.STACK, columns),
                one -> Line.of(
                        Cell.link(one.label(), Lately.all().atOutlet(id(one)).address()),
                        Cell.number(one.bankHours(), ""),
                        Cell.number(one.agencyHours(), "")));
    }

    /** Defects that came one by one instead of at once (Art 20), by reviewer. */
    private Figure defects(Actor actor) {
        var lines = figures.defects(actor, Lately.all().filter(actor)).stream()
                .map(one -> Line.of(
                        Cell.text(one.reviewer()),
                        Cell.number(one.told() - one.late(), ""),
                        Cell.number(one.late(), "")))
                .toList();
        var columns = List.of("col.reviewer", "col.inTime", "col.late");
        return new Figure(
                "dashboard", "defects", Kind.STACK, columns, lines, Lately.all().address());
    }

    /** @param columns keys of the heads */
    private record Drawing(String key, Kind kind, List<String> columns) {}

    private Figure figure(Actor actor, Grouping grouping, Drawing drawing, Function<CaseFigure, Line> line) {
        var lines = figures.by(actor, grouping, Lately.all().filter(actor)).stream()
                .map(line)
                .toList();
        return new Figure(
                "dashboard",
                drawing.key(),
                drawing.kind(),
                drawing.columns(),
                lines,
                Lately.all().address());
    }

    private static long id(CaseFigure figure) {
        return Long.parseLong(figure.key());
    }
}
