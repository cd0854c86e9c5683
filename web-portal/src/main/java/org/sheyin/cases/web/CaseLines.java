package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.service.CorrectionTerms;
import org.sheyin.catalogue.web.CatalogueItems;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;

/** Puts the lines of the case list into words, each once: a table asks for every cell again and again. */
@RequestScoped
public class CaseLines {
    private final CorrectionTerms corrections;
    private final CatalogueItems items;
    private final CaseLabels labels;
    private final HandoffTone handoff;
    private final ListedTerms terms;
    private final Texts texts;

    protected CaseLines() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CaseLines(
            CorrectionTerms corrections,
            CatalogueItems items,
            CaseLabels labels,
            HandoffTone handoff,
            ListedTerms terms,
            Texts texts) {
        this.corrections = corrections;
        this.items = items;
        this.labels = labels;
        this.handoff = handoff;
        this.terms = terms;
        this.texts = texts;
    }

    public List<CaseLine> of(CurrentUser user, List<CaseRow> rows) {
        boolean accepts = user.may(Right.CASE_ACCEPT);
        boolean awaited = rows.stream().anyMatch(row -> row.correctionDueAt() != null);
        Map<Long, CorrectionTerms.Left> left = awaited ? corrections.left(user.actor(), rows) : Map.of();
        return rows.stream().map(row -> line(row, left.get(row.id()), accepts)).toList();
    }

    private CaseLine line(CaseRow row, CorrectionTerms.Left left, boolean accepts) {
        var state = row.state();
        boolean returned = state == CaseState.CORRECTION;
        var due = row.correctionDueAt() == null ? row.dueAt() : row.correctionDueAt();
        return new CaseLine(
                row.id(),
                or(row.caseNumber(), ""),
                row.itemCode() + ' ' + items.name(row.itemCode(), row.itemName()),
                or(row.personName(), texts.of("cases", "list.noName")),
                row.idMasked(),
                state == CaseState.SUBMITTED ? handoff.of(row.submittedAt()) : labels.tone(state),
                labels.icon(state),
                labels.state(state),
                returned ? or(row.decisionNote(), "") : "",
                row.clerkName(),
                row.outletName(),
                Format.time(row.changedAt()),
                Format.time(due),
                row.dueAt() == null ? null : terms.of(row),
                left,
                accepts && state == CaseState.DRAFT,
                accepts && returned,
                accepts && (state == CaseState.ACCEPTED || state == CaseState.REWORK));
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isEmpty() ? otherwise : text;
    }
}
