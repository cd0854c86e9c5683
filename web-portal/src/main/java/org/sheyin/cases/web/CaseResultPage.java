package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;

/** The case number after a submission. */
@Named
@RequestScoped
public class CaseResultPage {
    private final CurrentUser user;
    private final CaseReading reading;
    private long id;
    private CaseView view;

    protected CaseResultPage() {
        this(null, null);
    }

    @Inject
    public CaseResultPage(CurrentUser user, CaseReading reading) {
        this.user = user;
        this.reading = reading;
    }

    public void open() {
        view = reading.look(user.actor(), id);
    }

    /** False when there is no such case for this person. */
    public boolean isOpened() {
        return view != null;
    }

    public CaseView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
