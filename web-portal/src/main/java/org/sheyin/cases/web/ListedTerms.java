package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseParameters;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.web.CaseTermsView.Term;
import org.sheyin.rule.model.ParameterSet;
import org.sheyin.shared.web.Texts;

/** What decides the due times of a list; the parameters are asked for once a request, and only when one is named; lines of the same term share its words. */
@Named
@RequestScoped
public class ListedTerms {
    private final CurrentUser user;
    private final CaseParameters parameters;
    private final CaseTermsView terms;
    private final Texts texts;
    private final Map<Object, TermLine> lines = new HashMap<>();
    private ParameterSet known;

    protected ListedTerms() {
        this(null, null, null, null);
    }

    @Inject
    public ListedTerms(CurrentUser user, CaseParameters parameters, CaseTermsView terms, Texts texts) {
        this.user = user;
        this.parameters = parameters;
        this.terms = terms;
        this.texts = texts;
    }

    /** Of the correction while one is awaited, else of the item. */
    public TermLine of(CaseRow row) {
        Object decides = row.correctionDueAt() == null
                ? List.of(row.itemCode(), row.serviceDays(), row.itemRevision())
                : CaseTimes.today(row.pausedAt());
        return lines.computeIfAbsent(decides, anew -> line(term(row)));
    }

    private TermLine line(Term term) {
        return new TermLine(texts.of("cases", "list.term", term.article()), term.value(), terms.basis(term));
    }

    private Term term(CaseRow row) {
        if (row.correctionDueAt() == null) {
            return terms.due(row.itemCode(), row.serviceDays(), row.itemRevision());
        }
        if (known == null) {
            known = parameters.all(user.actor());
        }
        return terms.of(known.asOf(CaseTimes.today(row.pausedAt())).value("case.correction.wd"));
    }
}
