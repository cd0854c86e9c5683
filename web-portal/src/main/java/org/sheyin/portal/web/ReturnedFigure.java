package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.catalogue.web.CatalogueItems;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;
import org.sheyin.shared.web.Format;

/** What came back for correction and why: the clerk's own, else all of the outlet or bank. */
@ApplicationScoped
public class ReturnedFigure implements DashboardPart {
    /** Lines of the short list. */
    static final int LINES = 6;

    private final CaseQueries cases;
    private final CatalogueItems items;
    private final Format format;

    protected ReturnedFigure() {
        this(null, null, null);
    }

    @Inject
    public ReturnedFigure(CaseQueries cases, CatalogueItems items, Format format) {
        this.cases = cases;
        this.items = items;
        this.format = format;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        boolean bank = actor.kind() == OrgKind.BANK;
        if (!bank || !CaseTiles.accepts(actor) && !CaseTiles.oversees(actor)) {
            return List.of();
        }
        var search = CaseSearch.of(CaseListView.RETURNED);
        var asked = CaseTiles.accepts(actor) ? search.byMe() : search;
        var lines = cases.newest(actor, asked.filter(actor), LINES).stream()
                .map(this::line)
                .toList();
        var columns = List.of("col.number", "col.item", "col.clerk", "col.why", "col.until");
        return List.of(new Figure("dashboard", "returned", Kind.LIST, columns, lines, asked.address()));
    }

    private Line line(CaseRow row) {
        return Line.of(
                Cell.link(row.caseNumber(), "/cases/detail.xhtml?id=" + row.id()),
                Cell.text(row.itemCode() + " " + items.name(row.itemCode(), row.itemName())),
                Cell.text(row.clerkName()),
                Cell.text(row.decisionNote() == null ? "" : row.decisionNote()),
                Cell.text(format.time(row.correctionDueAt())));
    }
}
