package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.service.CaseFigureQueries;
import org.sheyin.cases.service.CaseFigureQueries.Grouping;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.organization.service.RegionRow;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Texts;

/** The map: cities of the province, or the counties of one city, by cases for which they are competent. */
@ApplicationScoped
public class RegionFigure implements DashboardPart {
    static final String PROVINCE = "440000";

    private static final List<String> COLUMNS = List.of("col.region", "col.cases", "col.returned", "col.overdue");

    private final CaseFigureQueries figures;
    private final RegionQueries regions;
    private final Language language;
    private final Texts texts;

    protected RegionFigure() {
        this(null, null, null, null);
    }

    @Inject
    public RegionFigure(CaseFigureQueries figures, RegionQueries regions, Language language, Texts texts) {
        this.figures = figures;
        this.regions = regions;
        this.language = language;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        if (actor.kind() != OrgKind.AGENCY
                || !actor.may(Right.CASE_SUPERVISE)
                || actor.regionCode().length() > 4) {
            return List.of();
        }
        boolean wholeProvince = actor.regionCode().length() == 2;
        return List.of(wholeProvince && region.isEmpty() ? province(actor) : city(actor, cityOf(actor, region)));
    }

    /** A city's people see their own city, whatever the address says. */
    private static String cityOf(Actor actor, String asked) {
        return actor.regionCode().length() == 2 ? asked : actor.regionCode() + "00";
    }

    private Figure province(Actor actor) {
        var found = figures.by(actor, Grouping.CITY, Lately.all().filter(actor));
        var lines = regions.below(actor, PROVINCE).stream()
                .map(row -> line(
                        row.code(),
                        Cell.link(row.in(language.getTag()), "/dashboard.xhtml?region=" + row.code()),
                        of(found, row.code()),
                        row.code().substring(0, 4)))
                .toList();
        return new Figure(
                "dashboard", "province", Kind.MAP, COLUMNS, lines, Lately.all().address());
    }

    private Figure city(Actor actor, String city) {
        var search = Lately.all().in(city.substring(0, 4));
        var found = figures.by(actor, Grouping.COUNTY, search.filter(actor));
        var lines = new ArrayList<Line>();
        var own = of(found, city);
        if (own.cases() > 0) {
            lines.add(line(city, Cell.text(texts.of("dashboard", "map.cityItself")), own, city));
        }
        for (RegionRow row : regions.below(actor, city)) {
            if (row.level().equals("COUNTY")) {
                lines.add(line(row.code(), Cell.text(row.in(language.getTag())), of(found, row.code()), row.code()));
            }
        }
        return new Figure("dashboard", "city", Kind.MAP, COLUMNS, lines, search.address());
    }

    private static CaseFigure of(List<CaseFigure> found, String code) {
        return found.stream()
                .filter(figure -> figure.key().equals(code))
                .findFirst()
                .orElse(CaseFigure.none(code));
    }

    /** @param filter what the list's address names the region by */
    private static Line line(String code, Cell head, CaseFigure one, String filter) {
        return new Line(
                code,
                head,
                List.of(
                        Cell.number(one.cases(), in(Lately.all(), filter)),
                        Lately.returned(one, Lately.all().in(filter)),
                        Cell.number(one.overdue(), in(Lately.late(), filter))));
    }

    private static String in(CaseSearch search, String filter) {
        return search.in(filter).address();
    }
}
