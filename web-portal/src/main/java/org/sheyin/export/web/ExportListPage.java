package org.sheyin.export.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.export.model.ExportState;
import org.sheyin.export.service.ExportQueries;
import org.sheyin.export.service.ExportRow;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 下载中心: one's own exports. */
@Named
@ViewScoped
public class ExportListPage extends WorkList<ExportRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final ExportQueries queries;
    private final Texts texts;

    protected ExportListPage() {
        this(null, null, null);
    }

    @Inject
    public ExportListPage(Viewer user, ExportQueries queries, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    protected ListPage<ExportRow> load(ListAsk ask) {
        return queries.list(user.actor(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), bound);
    }

    public boolean isOpen(ExportRow row) {
        return row.isOpen(Instant.now());
    }

    public String state(ExportRow row) {
        boolean spent = row.state() == ExportState.READY && !isOpen(row);
        return texts.of("export", spent ? "state.SPENT" : "state." + row.state());
    }

    public String tone(ExportRow row) {
        return switch (row.state()) {
            case READY -> isOpen(row) ? "success" : "neutral";
            case FAILED -> "danger";
            case REQUESTED -> "info";
            case NEW, EXPIRED -> "neutral";
        };
    }
}
