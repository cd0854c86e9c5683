package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.ReferralQueries;
import org.sheyin.cases.service.ReferralRow;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.WorkList;

/** 移送记录: what went to other agencies and what came from them, the newest first. */
@Named
@ViewScoped
public class ReferralsPage extends WorkList<ReferralRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final ReferralQueries queries;
    private String q = "";

    protected ReferralsPage() {
        this(null, null);
    }

    @Inject
    public ReferralsPage(CurrentUser user, ReferralQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    @Override
    protected ListPage<ReferralRow> load(ListAsk ask) {
        return queries.list(user.actor(), number(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), number(), bound);
    }

    private String number() {
        return CaseNumber.formatted(q.replace("-", ""));
    }

    /** Beginning of a case number. */
    public String getQ() {
        return q;
    }

    /** Anything but a number finds all. */
    public void setQ(String typed) {
        String plain = typed == null ? "" : typed.strip();
        q = CaseSearch.isNumber(plain) ? plain : "";
    }
}
