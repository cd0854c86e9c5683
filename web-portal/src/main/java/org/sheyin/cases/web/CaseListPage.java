package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseListQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.Reading;
import org.sheyin.shared.web.WorkList;

/** Cases in scope. What is shown is told by the address, so that it can be kept and sent. */
@Named
@ViewScoped
public class CaseListPage extends WorkList<CaseRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseListQueries queries;
    private final CaseIntake intake;
    private final PersonSearch person;
    private final CaseLines words;
    private final Reading reading;
    private final CaseSearch search = new CaseSearch();
    private List<Long> discarded = List.of();
    private transient List<CaseLine> lines;

    protected CaseListPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CaseListPage(
            CurrentUser user,
            CaseListQueries queries,
            CaseIntake intake,
            PersonSearch person,
            CaseLines words,
            Reading reading) {
        this.user = user;
        this.queries = queries;
        this.intake = intake;
        this.person = person;
        this.words = words;
        this.reading = reading;
    }

    /** Lines, their words and their number in one transaction, not in one each. */
    @Override
    protected ListPage<CaseRow> load(ListAsk ask) {
        return reading.together(user.actor(), () -> {
            var found = queries.list(user.actor(), person.narrow(search.filter(user.actor())), ask);
            lines = words.of(user, found.rows());
            getTotal();
            return found;
        });
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), person.narrow(search.filter(user.actor())), bound);
    }

    @Override
    public List<CaseLine> getLines() {
        getPage();
        return lines;
    }

    /** Throws the chosen drafts away, each by itself; the toast offers to take them back. */
    public void discard() {
        discarded = each(chosen(), id -> intake.discard(user.actor(), id)).done();
    }

    public void restore() {
        each(discarded, id -> intake.restore(user.actor(), id));
        discarded = List.of();
    }

    /** By due time where an index serves it: at the agency; at an outlet's few returned cases by what closes first. */
    public String getDueSort() {
        if (user.may(Right.CASE_ACCEPT) && search.getChosen() == CaseListView.RETURNED) {
            return CaseListQueries.CORRECTION;
        }
        return user.actor().kind() == OrgKind.AGENCY ? CaseListQueries.DUE : "";
    }

    public CaseSearch getSearch() {
        return search;
    }

    public CaseListView[] getViews() {
        return CaseListView.values();
    }

    public List<Long> getDiscarded() {
        return discarded;
    }
}
