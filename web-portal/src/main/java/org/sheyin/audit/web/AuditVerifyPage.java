package org.sheyin.audit.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.audit.model.AuditVerification.Kind;
import org.sheyin.audit.service.AuditVerificationQueries;
import org.sheyin.audit.service.AuditVerificationRow;
import org.sheyin.audit.service.AuditVerifying;
import org.sheyin.audit.service.AuditVerifying.Stage;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** The audit is checked here: checks that were made and what they found. */
@Named
@ViewScoped
public class AuditVerifyPage extends WorkList<AuditVerificationRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final AuditVerificationQueries queries;
    private final AuditVerifying verifying;
    private final Texts texts;
    private String view;

    protected AuditVerifyPage() {
        this(null, null, null, null);
    }

    @Inject
    public AuditVerifyPage(Viewer user, AuditVerificationQueries queries, AuditVerifying verifying, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.verifying = verifying;
        this.texts = texts;
    }

    @Override
    protected ListPage<AuditVerificationRow> load(ListAsk ask) {
        return queries.list(user.actor(), isAlarms(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), isAlarms(), bound);
    }

    public String verifyAll() {
        return verify(Kind.FULL);
    }

    public String verifyNew() {
        return verify(Kind.INCREMENTAL);
    }

    private String verify(Kind kind) {
        if (!verifying.start(user.actor(), kind)) {
            texts.tell(FacesMessage.SEVERITY_WARN, texts.of("audit", "verify.busy"));
        }
        return "/audit/verify?faces-redirect=true";
    }

    /** Whether the page has to ask again. */
    public boolean isRunning() {
        return verifying.stage() == Stage.RUNNING;
    }

    public boolean isFailed() {
        return verifying.stage() == Stage.FAILED;
    }

    public long getRows() {
        return verifying.rows();
    }

    /** Asked again while a check runs. */
    public void refresh() {
        readAgain();
    }

    public boolean isAlarms() {
        return "alarms".equals(view);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
