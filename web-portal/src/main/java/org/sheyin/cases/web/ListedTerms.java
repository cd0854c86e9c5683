package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseParameters;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.web.CaseTermsView.Term;
import org.sheyin.rule.model.ParameterSet;

/** What decides the due times of a list; the parameters are asked for once a request, and only when one is named. */
@Named
@RequestScoped
public class ListedTerms {
    private final CurrentUser user;
    private final CaseParameters parameters;
    private final CaseTermsView terms;
    private ParameterSet known;

    protected ListedTerms() {
        this(null, null, null);
    }

    @Inject
    public ListedTerms(CurrentUser user, CaseParameters parameters, CaseTermsView terms) {
        this.user = user;
        this.parameters = parameters;
        this.terms = terms;
    }

    /** Of the correction while one is awaited, else of the item. */
    public Term of(CaseRow row) {
        if (row.correctionDueAt() == null) {
            return terms.due(row.itemCode(), row.serviceDays(), row.itemRevision());
        }
        if (known == null) {
            known = parameters.all(user.actor());
        }
        return terms.term(known.asOf(CaseTimes.today(row.pausedAt())).value("case.correction.wd"));
    }
}
