package org.sheyin.dormancy.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.dormancy.service.RunRow;
import org.sheyin.dormancy.service.SweepQueries;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 清查执行记录: the runs of the sweep, the newest first. */
@Named
@ViewScoped
public class SweepRunsPage extends WorkList<RunRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final SweepQueries queries;

    protected SweepRunsPage() {
        this(null, null);
    }

    @Inject
    public SweepRunsPage(Viewer user, SweepQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    @Override
    protected ListPage<RunRow> load(ListAsk ask) {
        return queries.runs(user.actor(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countRuns(user.actor(), bound);
    }
}
