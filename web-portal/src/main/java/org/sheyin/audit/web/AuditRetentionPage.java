package org.sheyin.audit.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.audit.service.AuditMonthQueries;
import org.sheyin.audit.service.AuditMonthRow;
import org.sheyin.audit.service.AuditRetention;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Months of the audit, and those whose time is over: one person asks, another confirms. */
@Named
@ViewScoped
public class AuditRetentionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final AuditMonthQueries queries;
    private final AuditRetention retention;
    private final Texts texts;
    private transient List<AuditMonthRow> months;

    protected AuditRetentionPage() {
        this(null, null, null, null);
    }

    @Inject
    public AuditRetentionPage(Viewer user, AuditMonthQueries queries, AuditRetention retention, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.retention = retention;
        this.texts = texts;
    }

    public List<AuditMonthRow> getMonths() {
        if (months == null) {
            months = queries.list(user.actor());
        }
        return months;
    }

    public boolean isOwn(AuditMonthRow row) {
        return row.requesterId() == user.actor().accountId();
    }

    public void request(String month) {
        retention.request(user.actor(), YearMonth.parse(month));
        told("retention.asked", month);
    }

    public void confirm(long request, String month) {
        retention.confirm(user.actor(), request);
        told("retention.gone", month);
    }

    private void told(String key, String month) {
        months = null;
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("audit", key, month));
    }
}
