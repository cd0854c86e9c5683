package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.DeskView;
import org.sheyin.cases.service.PageView;
import org.sheyin.cases.web.ReviewSheet.Block;
import org.sheyin.cases.web.ReviewSheet.Fate;
import org.sheyin.cases.web.ReviewSheet.Line;
import org.sheyin.cases.web.ReviewSheet.Paper;
import org.sheyin.cases.web.ReviewSheet.Piece;
import org.sheyin.cases.web.ReviewSheet.Row;
import org.sheyin.cases.web.ReviewSheet.Shot;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.catalogue.model.Section;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Texts;

/** Writes a case for the review page. */
@RequestScoped
public class ReviewSheets {
    private final CaseLabels labels;
    private final ReviewFindings findings;
    private final ReviewLeaves leaves;
    private final CertificateWords certificates;
    private final Texts texts;
    private final Language language;

    protected ReviewSheets() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReviewSheets(
            CaseLabels labels,
            ReviewFindings findings,
            ReviewLeaves leaves,
            CertificateWords certificates,
            Texts texts,
            Language language) {
        this.labels = labels;
        this.findings = findings;
        this.leaves = leaves;
        this.certificates = certificates;
        this.texts = texts;
        this.language = language;
    }

    ReviewSheet write(DeskView desk) {
        var view = desk.view();
        var shots = new ArrayList<Shot>();
        var papers = view.needs().stream().map(need -> paper(view, need, shots)).toList();
        var sections = view.item().form().sections().stream()
                .map(section -> block(view, section))
                .filter(block -> !block.lines().isEmpty())
                .toList();
        return new ReviewSheet(sections, papers, shots, findings.advice(desk), Set.copyOf(desk.seenBefore()));
    }

    private Block block(CaseView view, Section section) {
        return new Block(
                section.title().in(language.getTag()),
                section.fields().stream()
                        .filter(field -> view.visible().contains(field.key()))
                        .map(field -> line(view, field))
                        .toList());
    }

    private Line line(CaseView view, FieldDefinition field) {
        var change = view.changes().stream()
                .filter(c -> c.fieldKey().equals(field.key()))
                .findFirst();
        Function<String, String> read = stored -> labels.value(field, stored);
        return new Line(
                field.key(),
                field.label().in(language.getTag()),
                read.apply(view.values().get(field.key())),
                change.isPresent(),
                change.map(CaseView.Change::before).map(read).orElse(""),
                field.type() == FieldType.ID_NUMBER || field.type() == FieldType.BANK_CARD,
                field.columns().stream()
                        .map(c -> c.label().in(language.getTag()))
                        .toList(),
                rows(view, field, change),
                told(view, field.key()));
    }

    /** The rows of this version, then those that it lost. */
    private List<Row> rows(CaseView view, FieldDefinition field, Optional<CaseView.Change> change) {
        var now = view.values().rowsOf(field.key());
        var before = change.map(CaseView.Change::rowsBefore).orElse(now);
        var rows = new ArrayList<Row>();
        now.forEach(row -> rows.add(new Row(cells(field, row), before.contains(row) ? Fate.KEPT : Fate.NEW)));
        before.stream()
                .filter(row -> !now.contains(row))
                .forEach(row -> rows.add(new Row(cells(field, row), Fate.GONE)));
        return rows;
    }

    private List<String> cells(FieldDefinition field, Map<String, String> row) {
        return field.columns().stream()
                .map(column -> labels.value(column, row.getOrDefault(column.key(), "")))
                .toList();
    }

    private Paper paper(CaseView view, MaterialNeed need, List<Shot> shots) {
        var line = need.line();
        String label = line.name().in(language.getTag());
        int version = view.summary().version();
        var pages = view.pages().stream()
                .filter(page -> page.lineKey().equals(line.key()))
                .filter(page -> page.isIn(version) || ReviewLeaves.fate(page, version) == Fate.GONE)
                .toList();
        return new Paper(
                line.key(),
                label,
                need.required(),
                line.kept(),
                pages.stream()
                        .sorted(Comparator.comparing(page -> ReviewLeaves.fate(page, version) == Fate.GONE))
                        .map(page -> piece(page, version))
                        .distinct()
                        .toList(),
                leaves.of(view, pages, label, shots),
                told(view, line.key()));
    }

    private Piece piece(PageView page, int version) {
        return new Piece(
                texts.of("review", "source." + page.source()),
                page.certificateSerial(),
                page.certificateAt(),
                certificates.of(page.certificate()),
                ReviewLeaves.fate(page, version));
    }

    private static List<String> told(CaseView view, String key) {
        return view.remarks().stream()
                .filter(remark -> remark.fieldKey().equals(key) && remark.pageId() == null)
                .map(CaseView.Remark::text)
                .toList();
    }
}
