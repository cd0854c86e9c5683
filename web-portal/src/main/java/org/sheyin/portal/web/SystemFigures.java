package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.account.service.LoginFigureQueries;
import org.sheyin.audit.service.AuditFigureQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.DayCount;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Figure.Cell;
import org.sheyin.shared.web.Figure.Kind;
import org.sheyin.shared.web.Figure.Line;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;

/** Charts of the three administrators: logins and audit, counts of no person and of no business. */
@ApplicationScoped
public class SystemFigures implements DashboardPart {
    private static final int DAYS = 14;
    private static final int WEEK = 7;
    private static final int LAST_HOUR = 23;

    private final LoginFigureQueries logins;
    private final AuditFigureQueries audit;
    private final Texts texts;

    protected SystemFigures() {
        this(null, null, null);
    }

    @Inject
    public SystemFigures(LoginFigureQueries logins, AuditFigureQueries audit, Texts texts) {
        this.logins = logins;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<Figure> figures(Actor actor, String region) {
        var found = new ArrayList<Figure>();
        if (actor.may(Right.ACCOUNT_READ)) {
            var kinds = List.of("SUCCESS", "FAILED");
            found.add(days("logins", "col.login.", logins.days(actor, since()), kinds));
            found.add(hours(logins.hours(actor, since())));
        }
        if (actor.may(Right.AUDIT_READ)) {
            var kinds = List.of("DONE", "VIEWED", "REFUSED");
            found.add(days("audit", "col.audit.", audit.days(actor, since()), kinds));
            found.add(rules(audit.refusingRules(actor, since())));
        }
        return found;
    }

    private static Instant since() {
        return firstDay().atStartOfDay(Format.ZONE).toInstant();
    }

    private static LocalDate firstDay() {
        return LocalDate.now(Format.ZONE).minusDays(DAYS - 1);
    }

    private static Figure days(String key, String column, List<DayCount> counts, List<String> kinds) {
        var columns = new ArrayList<>(List.of("col.day"));
        kinds.forEach(kind -> columns.add(column + kind));
        var lines = new ArrayList<Line>();
        for (LocalDate day = firstDay(); !day.isAfter(LocalDate.now(Format.ZONE)); day = day.plusDays(1)) {
            String name = day.toString();
            var cells = kinds.stream()
                    .map(kind -> Cell.number(number(counts, name, kind), ""))
                    .toList();
            lines.add(new Line("", Cell.text(name.substring(5)), cells));
        }
        return new Figure("dashboard", key, Kind.STACK, columns, lines, "");
    }

    /** Weekdays by hours; at night and on holidays nobody should be at work. */
    private Figure hours(List<DayCount> counts) {
        var columns = new ArrayList<>(List.of("col.weekday"));
        for (int hour = 0; hour <= LAST_HOUR; hour++) {
            columns.add("%02d".formatted(hour));
        }
        var lines = new ArrayList<Line>();
        for (int day = 1; day <= WEEK; day++) {
            String name = String.valueOf(day);
            var cells = columns.stream()
                    .skip(1)
                    .map(hour -> Cell.number(number(counts, name, hour), ""))
                    .toList();
            lines.add(new Line("", Cell.text(texts.of("dashboard", "weekday." + day)), cells));
        }
        return new Figure("dashboard", "hours", Kind.HEAT, columns, lines, "");
    }

    private static Figure rules(List<DayCount> counts) {
        var lines = counts.stream()
                .map(one -> Line.of(Cell.text(one.kind()), Cell.number(one.number(), "")))
                .toList();
        return new Figure("dashboard", "rules", Kind.BAR, List.of("col.rule", "col.refusals"), lines, "");
    }

    private static long number(List<DayCount> counts, String day, String kind) {
        return counts.stream()
                .filter(one -> one.day().equals(day) && one.kind().equals(kind))
                .mapToLong(DayCount::number)
                .sum();
    }
}
