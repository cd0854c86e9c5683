package org.sheyin.dormancy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.dormancy.service.DormancyExemptions;
import org.sheyin.dormancy.service.ExemptionQueries;
import org.sheyin.dormancy.service.ExemptionQueries.Extent;
import org.sheyin.dormancy.service.ExemptionRow;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 清查豁免: who is left out of the sweep, why and until when. */
@Named
@ViewScoped
public class ExemptionsPage extends WorkList<ExemptionRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final ExemptionQueries queries;
    private final DormancyExemptions exemptions;
    private final Texts texts;
    private String view = "";
    private List<Long> asked = List.of();
    private String reason;

    protected ExemptionsPage() {
        this(null, null, null, null);
    }

    @Inject
    public ExemptionsPage(Viewer user, ExemptionQueries queries, DormancyExemptions exemptions, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.exemptions = exemptions;
        this.texts = texts;
    }

    @Override
    protected ListPage<ExemptionRow> load(ListAsk ask) {
        return queries.list(user.actor(), getExtent(), getToday(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), getToday(), bound);
    }

    @Override
    protected String label(long exemption) {
        return getPage().rows().stream()
                .filter(row -> row.id() == exemption)
                .map(ExemptionRow::loginName)
                .findFirst()
                .orElse(Long.toString(exemption));
    }

    /** Opens the panel for the chosen lines. */
    public void ask() {
        asked = chosen();
    }

    public void end() {
        var report = each(asked, one -> exemptions.end(user.actor(), one, reason));
        if (!report.done().isEmpty()) {
            texts.tell(
                    FacesMessage.SEVERITY_INFO,
                    texts.of("dormancy", "exemption.ended", report.done().size()));
        }
        asked = List.of();
    }

    public LocalDate getToday() {
        return LocalDate.now(Format.ZONE);
    }

    public List<Extent> getExtents() {
        return List.of(Extent.values());
    }

    public Extent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(Extent.OPEN);
    }

    public List<Long> getAsked() {
        return asked;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
