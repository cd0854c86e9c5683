package org.sheyin.portal.web;

import static org.sheyin.cases.service.CaseFigureQueries.Grouping.ACCEPTED_DAY;
import static org.sheyin.cases.service.CaseFigureQueries.Grouping.CLERK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.service.CaseFigureQueries;
import org.sheyin.cases.service.CaseFigureQueries.Grouping;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;

/** A clerk's own cases by day, and how many went through at once. */
@ApplicationScoped
public class ClerkFigures implements DashboardPart {
    private static final int FORTNIGHT = 14;

    private final CaseFigureQueries figures;
    private final Texts texts;

    protected ClerkFigures() {
        this(null, null);
    }

    @Inject
    public ClerkFigures(CaseFigureQueries figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        return CaseTiles.accepts(actor) ? List.of(days(actor), onePass(actor)) : List.of();
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
        var all = Lately.all().byMe();
        var back = Lately.all().byMe().sentBack();
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

    private List<CaseFigure> by(Actor actor, Grouping grouping, CaseSearch search) {
        return figures.by(actor, grouping, search.filter(actor));
    }
}
