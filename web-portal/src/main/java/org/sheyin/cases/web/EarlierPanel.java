package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseDuplicates;
import org.sheyin.cases.service.EarlierView;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.web.Language;

/** Closed cases of the same person and item beside the one of the page; read once a view, since each reading is a look. */
@Named
@ViewScoped
public class EarlierPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseDuplicates duplicates;
    private final CaseLabels labels;
    private final Language language;
    private Found found;

    protected EarlierPanel() {
        this(null, null, null, null);
    }

    @Inject
    public EarlierPanel(CurrentUser user, CaseDuplicates duplicates, CaseLabels labels, Language language) {
        this.user = user;
        this.duplicates = duplicates;
        this.labels = labels;
        this.language = language;
    }

    /** For the clerk before he submits. */
    public Found atOutlet(long caseId) {
        found = found == null ? write(duplicates.atOutlet(user.actor(), caseId)) : found;
        return found;
    }

    /** For the agency. */
    public Found inScope(long caseId) {
        found = found == null ? write(duplicates.inScope(user.actor(), caseId)) : found;
        return found;
    }

    private Found write(EarlierView view) {
        var within = view.within();
        var cases = view.earlier().stream()
                .map(one -> new Beside(
                        one.id(),
                        one.caseNumber(),
                        one.state(),
                        one.outletName(),
                        one.closedAt(),
                        one.note(),
                        lines(view, one)))
                .toList();
        return new Found(cases, within.key(), within.text(), within.version());
    }

    private List<Line> lines(EarlierView view, EarlierView.Earlier one) {
        return view.form()
                .fields()
                .filter(field ->
                        view.visible().contains(field.key()) || one.visible().contains(field.key()))
                .map(field -> new Line(
                        field.label().in(language.getTag()),
                        text(field, view.here()),
                        text(field, one.values()),
                        one.differing().contains(field.key())))
                .filter(Line::filled)
                .toList();
    }

    private String text(FieldDefinition field, FormValues values) {
        return field.columns().isEmpty()
                ? labels.value(field, values.get(field.key()))
                : values.rowsOf(field.key()).stream()
                        .map(row -> field.columns().stream()
                                .map(column -> labels.value(column, row.getOrDefault(column.key(), "")))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "));
    }

    /** The closed cases, and the parameter by which they count. */
    public record Found(List<Beside> cases, String parameter, String value, int version) implements Serializable {}

    /** A closed case beside the one at hand. */
    public record Beside(
            long id,
            String caseNumber,
            CaseState state,
            String outletName,
            Instant closedAt,
            String note,
            List<Line> lines)
            implements Serializable {

        public long differences() {
            return lines.stream().filter(Line::differs).count();
        }
    }

    /** A field of both. */
    public record Line(String label, String here, String there, boolean differs) implements Serializable {
        boolean filled() {
            return !here.isEmpty() || !there.isEmpty();
        }
    }
}
