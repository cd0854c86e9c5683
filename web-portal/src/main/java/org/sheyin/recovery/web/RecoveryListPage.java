package org.sheyin.recovery.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.recovery.service.RecoveryExtent;
import org.sheyin.recovery.service.RecoveryQueries;
import org.sheyin.recovery.service.RecoveryRow;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 追回任务: what the bank has to get back; for the agency, what the banks of its region have to. */
@Named
@ViewScoped
public class RecoveryListPage extends WorkList<RecoveryRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final RecoveryQueries queries;
    private String view = "";
    private String q = "";

    protected RecoveryListPage() {
        this(null, null);
    }

    @Inject
    public RecoveryListPage(Viewer user, RecoveryQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    @Override
    protected ListPage<RecoveryRow> load(ListAsk ask) {
        return queries.list(user.actor(), getExtent(), number(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), number(), bound);
    }

    private String number() {
        return CaseNumber.formatted(q.replace("-", ""));
    }

    public List<RecoveryExtent> getExtents() {
        return List.of(RecoveryExtent.values());
    }

    public RecoveryExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(RecoveryExtent.OPEN);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    /** Beginning of a case number. */
    public String getQ() {
        return q;
    }

    /** Anything but a number finds all. */
    public void setQ(String typed) {
        String plain = typed == null ? "" : typed.strip();
        q = plain.matches("[0-9-]{0,30}") ? plain : "";
    }
}
