package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Texts;

/** The papers that this person may print of a case in its present state. */
@Named
@RequestScoped
public class CasePaperList {
    private final CurrentUser user;
    private final Texts texts;

    protected CasePaperList() {
        this(null, null);
    }

    @Inject
    public CasePaperList(CurrentUser user, Texts texts) {
        this.user = user;
        this.texts = texts;
    }

    public List<CasePaper> of(CaseState state) {
        return user.may(Right.CASE_PRINT)
                ? CasePaper.of(state).stream()
                        .filter(paper -> paper.isFor(user.actor()))
                        .toList()
                : List.of();
    }

    public String name(CasePaper paper) {
        return texts.of("cases", "paper." + paper.name());
    }
}
