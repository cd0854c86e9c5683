package org.sheyin.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.cases.service.CaseView;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.web.Texts;

/** By which article, parameter, value and version a case is due, held and corrected (invariant 20). */
@Named("caseTerms")
@ApplicationScoped
public class CaseTermsView {
    private static final String ARTICLE = "20";

    private final Texts texts;

    protected CaseTermsView() {
        this(null);
    }

    @Inject
    public CaseTermsView(Texts texts) {
        this.texts = texts;
    }

    /** What {@code app:rulecard} shows. */
    public record Term(String article, String parameter, String value, int version) {}

    /** The service days of the item's version under which the case began. */
    public Term due(CaseView view) {
        var item = view.item();
        return due(item.code(), item.serviceDays(), item.revision());
    }

    Term due(String itemCode, int serviceDays, int revision) {
        return new Term(
                ARTICLE,
                "item." + itemCode + ".serviceDays",
                texts.of("cases", "unit.WORKING_DAYS", serviceDays),
                revision);
    }

    public Term claim(CaseView view) {
        return of(view.terms().claim());
    }

    public Term correction(CaseView view) {
        return of(view.terms().correction());
    }

    /** @param value in force when the term began */
    public Term of(ParameterValue value) {
        return new Term(
                value.article(),
                value.key(),
                texts.of("cases", "unit." + value.unit(), value.asInt()),
                value.version());
    }

    /** In one line, as refusals cite it. */
    public String basis(Term term) {
        return texts.of(
                "portal",
                "reason.parameter",
                texts.article(term.article()),
                term.parameter(),
                term.value(),
                String.valueOf(term.version()));
    }
}
