package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.shared.model.Right;

/** Cases on their way without the agency's receipt, for the hand-off desk; the longest waiting first. */
@Named
@RequestScoped
public class UndeliveredCases {
    static final int LINES = 200;

    private final CurrentUser user;
    private final CaseQueries queries;
    private final CaseLabels labels;
    private List<CaseRow> rows;

    protected UndeliveredCases() {
        this(null, null, null);
    }

    @Inject
    public UndeliveredCases(CurrentUser user, CaseQueries queries, CaseLabels labels) {
        this.user = user;
        this.queries = queries;
        this.labels = labels;
    }

    /** At most {@link #LINES}; the case list has all. None for those who may not see cases. */
    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = user.may(Right.CASE_READ) ? read() : List.of();
        }
        return rows;
    }

    private List<CaseRow> read() {
        var filter = CaseFilter.of(CaseListView.UNDELIVERED.states().toArray(CaseState[]::new));
        return queries.newest(user.actor(), filter, null, LINES).stream()
                .sorted(Comparator.comparing(CaseRow::submittedAt))
                .toList();
    }

    /** How long it has been on its way, in words. */
    public String waiting(CaseRow row) {
        return labels.span(Duration.between(row.submittedAt(), Instant.now()).toSeconds());
    }
}
