package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReading;

/** Hands one number in full to the script that shows it at its place for 30 s; it is kept nowhere (Art 24). */
@Named
@RequestScoped
public class ReviewReveal {
    private final CurrentUser user;
    private final CaseReading reading;
    private String key;
    private String purpose;

    protected ReviewReveal() {
        this(null, null);
    }

    @Inject
    public ReviewReveal(CurrentUser user, CaseReading reading) {
        this.user = user;
        this.reading = reading;
    }

    public void show(long caseId) {
        String full = reading.reveal(user.actor(), caseId, key, purpose);
        PrimeFaces.current()
                .ajax()
                .addCallbackParam("full", Optional.ofNullable(full).orElse(""));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
