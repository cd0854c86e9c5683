package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.cases.service.DeskView;
import org.sheyin.cases.web.ReviewSheet.Advice;
import org.sheyin.shared.web.Language;

/** Writes what the item's own rules find in a case for the review page. */
@RequestScoped
public class ReviewFindings {
    private final Language language;

    protected ReviewFindings() {
        this(null);
    }

    @Inject
    public ReviewFindings(Language language) {
        this.language = language;
    }

    List<Advice> advice(DeskView desk) {
        var form = desk.view().item().form();
        return desk.findings().stream()
                .map(finding -> new Advice(
                        form.field(finding.fieldKey())
                                .map(field -> field.label().in(language.getTag()))
                                .orElse(""),
                        finding.message(language.getTag()),
                        finding.refuses(),
                        finding.article(),
                        finding.parameter(),
                        finding.value()))
                .toList();
    }
}
