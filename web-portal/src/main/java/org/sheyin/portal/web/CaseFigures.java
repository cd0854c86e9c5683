package org.sheyin.portal.web;

import static org.sheyin.cases.service.CaseFigureQueries.Grouping.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.service.CaseFigureQueries;
import org.sheyin.cases.service.CaseFigureQueries.Grouping;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;

/** Charts of cases. What can be listed leads to its list by the filter by which it was counted. */
@ApplicationScoped
public class CaseFigures implements DashboardPart {
    /** Back to when most figures look. */
    static final String LATELY = "90d";

    private static final int FORTNIGHT = 14;

    private final CaseFigureQueries figures;
    private final Texts texts;

    protected CaseFigures() {
        this(null, null);
    }

    @Inject
    public CaseFigures(CaseFigureQueries figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        var found = new ArrayList<Figure>();
        if (CaseTiles.accepts(actor)) {
            found.add(days(actor));
            found.add(onePass(actor));
        }
        if (CaseTiles.oversees(actor) && actor.kind() == OrgKind.BANK) {
            found.add(clerks(actor));
            found.add(timeliness(actor));
        }
        if (CaseTiles.oversees(actor) && actor.kind() == OrgKind.AGENCY) {
            found.add(outlets(actor));
            found.add(spans(actor));
        }
        return found;
    }

    /** Each of the last days, those without a case too. */
    private Figure days(Actor actor) {
        var byDay =
                by(actor, ACCEPTED_DAY, CaseSearch.of(CaseListView.ALL).byMe().acceptedIn(FORTNIGHT + "d"));
        var today = LocalDate.now(Format.ZONE);
        var lines = new ArrayList<Line>();
        for (int back = FORTNIGHT - 1; back >= 0; back--) {
            String day = today.minusDays(back).toString();
            long cases = byDay.stream()
                    .filter(figure -> figure.key().equals(day))
                    .mapToLong(CaseFigure::cases)
                    .sum();
            String path = CaseSearch.of(CaseListView.ALL).byMe().acceptedIn(day).address();
            lines.add(Line.of(Cell.text(day.substring(5)), Cell.number(cases, path)));
        }
        return new Figure("dashboard", "myDays", Kind.BAR, List.of("col.day", "col.cases"), lines, "");
    }

    /** How many of one's own cases went through without coming back. */
    private Figure onePass(Actor actor) {
        var all = CaseSearch.of(CaseListView.ALL).byMe().acceptedIn(LATELY);
        var back = CaseSearch.of(CaseListView.ALL).byMe().acceptedIn(LATELY).sentBack();
        var sums = by(actor, CLERK, all);
        long cases = sums.stream().mapToLong(CaseFigure::cases).sum();
        long returned = sums.stream().mapToLong(CaseFigure::returned).sum();
        return new Figure(
                "dashboard",
                "onePass",
                Kind.RING,
                List.of("col.outcome", "col.cases"),
                List.of(
                        Line.of(Cell.text(texts.of("dashboard", "onePass.once")), Cell.number(cases - returned, "")),
                        Line.of(
                                Cell.text(texts.of("dashboard", "onePass.back")),
                                Cell.number(returned, back.address()))),
                all.address());
    }

    private Figure clerks(Actor actor) {
        var columns = List.of("col.clerk", "col.open", "col.decided", "col.ended");
        return figure(
                actor,
                "clerks",
                Kind.STACK,
                CLERK,
                columns,
                one -> Line.of(
                        Cell.link(one.label(), all().ofClerk(id(one)).address()),
                        Cell.number(one.open(), ""),
                        Cell.number(one.decided(), ""),
                        Cell.number(one.ended(), "")));
    }

    /** Share of the decisions of each day that came in time. */
    private Figure timeliness(Actor actor) {
        return figure(
                actor,
                "timeliness",
                Kind.LINE,
                DECIDED_DAY,
                List.of("col.decidedDay", "col.onTime"),
                one -> Line.of(Cell.text(one.key().substring(5)), Cell.number(one.onTimeRate(), "%")));
    }

    /** The ranking of outlets: volume, return rate, overdue. */
    private Figure outlets(Actor actor) {
        var columns = List.of("col.outlet", "col.cases", "col.returned", "col.overdue");
        return figure(
                actor,
                "outlets",
                Kind.BAR,
                OUTLET,
                columns,
                one -> Line.of(
                        Cell.text(one.label()),
                        Cell.number(one.cases(), all().atOutlet(id(one)).address()),
                        returned(one, all().atOutlet(id(one))),
                        Cell.number(one.overdue(), late().atOutlet(id(one)).address())));
    }

    private Figure spans(Actor actor) {
        var columns = List.of("col.outlet", "col.bankHours", "col.agencyHours");
        return figure(
                actor,
                "spans",
                Kind.STACK,
                OUTLET,
                columns,
                one -> Line.of(
                        Cell.link(one.label(), all().atOutlet(id(one)).address()),
                        Cell.number(one.bankHours(), ""),
                        Cell.number(one.agencyHours(), "")));
    }

    private Figure figure(
            Actor actor,
            String key,
            Kind kind,
            Grouping grouping,
            List<String> columns,
            Function<CaseFigure, Line> line) {
        var lines = by(actor, grouping, all()).stream().map(line).toList();
        return new Figure("dashboard", key, kind, columns, lines, all().address());
    }

    private List<CaseFigure> by(Actor actor, Grouping grouping, CaseSearch search) {
        return figures.by(actor, grouping, search.filter(actor));
    }

    static Cell returned(CaseFigure one, CaseSearch search) {
        String path = one.returned() == 0 ? "" : search.sentBack().address();
        return new Cell(one.returned() + " (" + one.returnRate() + "%)", path, one.returnRate());
    }

    static CaseSearch all() {
        return CaseSearch.of(CaseListView.ALL).acceptedIn(LATELY);
    }

    static CaseSearch late() {
        return CaseSearch.of(CaseListView.AT_AGENCY).acceptedIn(LATELY).pastDue();
    }

    private static long id(CaseFigure figure) {
        return Long.parseLong(figure.key());
    }
}
