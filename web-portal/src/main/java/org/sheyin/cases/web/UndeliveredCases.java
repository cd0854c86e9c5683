package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.cases.service.UndeliveredQueries;
import org.sheyin.cases.service.UndeliveredSums;
import org.sheyin.shared.model.Right;

/** Cases on their way without the agency's receipt, for the hand-off desk; the longest waiting first. */
@Named
@RequestScoped
public class UndeliveredCases {
    static final int LINES = 200;

    private final CurrentUser user;
    private final UndeliveredQueries queries;
    private final CaseLabels labels;
    private List<CaseRow> rows;
    private UndeliveredSums sums;

    protected UndeliveredCases() {
        this(null, null, null);
    }

    @Inject
    public UndeliveredCases(CurrentUser user, UndeliveredQueries queries, CaseLabels labels) {
        this.user = user;
        this.queries = queries;
        this.labels = labels;
    }

    /** The longest waiting, at most {@link #LINES}; the sums and the case list have all. None for those who may not see cases. */
    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = user.may(Right.CASE_READ) ? queries.longest(user.actor(), LINES) : List.of();
        }
        return rows;
    }

    public UndeliveredSums getSums() {
        if (sums == null) {
            sums = user.may(Right.CASE_READ) ? queries.sums(user.actor()) : UndeliveredSums.NONE;
        }
        return sums;
    }

    /** How long it has been on its way, in words. */
    public String waiting(CaseRow row) {
        return labels.span(Duration.between(row.submittedAt(), Instant.now()).toSeconds());
    }
}
