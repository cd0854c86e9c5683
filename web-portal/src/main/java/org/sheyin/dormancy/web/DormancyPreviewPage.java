package org.sheyin.dormancy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.dormancy.service.DormancyQueries;
import org.sheyin.dormancy.service.PreviewRow;
import org.sheyin.dormancy.service.SweepStart;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 清查预览: whom a run of today would warn of, freeze or cancel; nothing is changed by looking. */
@Named
@ViewScoped
public class DormancyPreviewPage extends WorkList<PreviewRow> {
    private static final long serialVersionUID = 1L;
    private static final String NEVER = "never";

    private final Viewer user;
    private final DormancyQueries queries;
    private final SweepStart sweep;
    private final Texts texts;
    private String view = "";

    protected DormancyPreviewPage() {
        this(null, null, null, null);
    }

    @Inject
    public DormancyPreviewPage(Viewer user, DormancyQueries queries, SweepStart sweep, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.sweep = sweep;
        this.texts = texts;
    }

    @Override
    protected ListPage<PreviewRow> load(ListAsk ask) {
        return queries.preview(user.actor(), LocalDate.now(Format.ZONE), isUsed(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), LocalDate.now(Format.ZONE), isUsed(), bound);
    }

    /** Runs the sweep now. */
    public String start() {
        boolean started = sweep.start(user.actor());
        texts.tell(
                started ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                texts.of("dormancy", started ? "start.done" : "start.busy"));
        return "/dormancy/runs?faces-redirect=true";
    }

    /** Whether the officer stands for the province, over which a run goes. */
    public boolean isProvince() {
        return user.actor().cityCode().isEmpty();
    }

    /** Those who logged in at least once, else those who never did. */
    public boolean isUsed() {
        return !NEVER.equals(view);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = NEVER.equals(view) ? NEVER : "";
    }
}
