package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;

/** Whose case it is that somebody decides about without its page open; that it was shown is logged once a page. */
@Named
@ViewScoped
public class CaseStrip implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private CaseView.Summary summary;
    private String insurance;

    protected CaseStrip() {
        this(null, null);
    }

    @Inject
    public CaseStrip(CurrentUser user, CaseReading reading) {
        this.user = user;
        this.reading = reading;
    }

    /** @param caseId that of the page */
    public CaseView.Summary of(long caseId) {
        if (summary == null) {
            var view = reading.look(user.actor(), caseId);
            summary = view.summary();
            insurance = view.item().insurance().name();
        }
        return summary;
    }

    /** Code of the insurance type, once the case was asked for. */
    public String getInsurance() {
        return insurance;
    }
}
