package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.ReferralQueries;
import org.sheyin.cases.service.ReferralRow;

/** 移送记录: what went to other agencies and what came from them. */
@Named
@RequestScoped
public class ReferralsPage {
    private final CurrentUser user;
    private final ReferralQueries queries;
    private List<ReferralRow> rows;

    protected ReferralsPage() {
        this(null, null);
    }

    @Inject
    public ReferralsPage(CurrentUser user, ReferralQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    public List<ReferralRow> getRows() {
        if (rows == null) {
            rows = queries.newest(user.actor());
        }
        return rows;
    }

    /** How many lines are shown at most. */
    public int getMost() {
        return ReferralQueries.MOST;
    }
}
