package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReading;

/** Shows one masked number in full, for this answer only; the page's script masks it again after 30 s (Art 24). */
@Named
@RequestScoped
public class NumberReveal {
    private final CurrentUser user;
    private final CaseReading reading;
    private String field;
    private String purpose;
    private String shown;

    protected NumberReveal() {
        this(null, null);
    }

    @Inject
    public NumberReveal(CurrentUser user, CaseReading reading) {
        this.user = user;
        this.reading = reading;
    }

    public void show(long caseId) {
        shown = reading.reveal(user.actor(), caseId, field, purpose);
        purpose = null;
    }

    /** The number, null before and after the one answer. */
    public String getShown() {
        return shown;
    }

    /** Key of the field, or {@code rows[0].column}. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
