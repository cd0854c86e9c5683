package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.IntakeCheck;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.cases.service.Submitted;

/** What will be submitted, to be compared with the material (Art 20(2)), and the submission itself. */
@Named
@ViewScoped
public class CheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseChecking checking;
    private final CaseIntake intake;
    private final String token = SubmitCase.newToken();
    private long id;
    private boolean confirmed;
    private boolean opened;
    private transient CaseView view;
    private transient IntakeCheck check;

    protected CheckPage() {
        this(null, null, null, null);
    }

    @Inject
    public CheckPage(CurrentUser user, CaseReading reading, CaseChecking checking, CaseIntake intake) {
        this.user = user;
        this.reading = reading;
        this.checking = checking;
        this.intake = intake;
    }

    public void open() {
        view = reading.compare(user.actor(), id);
        check = checking.checkStored(user.actor(), id);
        opened = true;
    }

    /** One case for the token of this page: a double click or a retry gets the same answer. */
    public void submit() throws IOException {
        Submitted done = intake.submit(user.actor(), new SubmitCase(id, token, null, confirmed));
        Faces.redirect(Faces.getRequestContextPath() + "/cases/result.xhtml?id=%s", String.valueOf(done.caseId()));
    }

    /** False when there is no such case for this person, or it may no longer be changed. */
    public boolean isOpened() {
        return opened;
    }

    public CaseView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public IntakeCheck getCheck() {
        getView();
        return check;
    }

    public List<SectionView> getSections() {
        return SectionView.of(getView().item().form(), check.values(), check.visible(), check.required());
    }

    public List<MaterialLineView> getLines() {
        var pages = checking.pages(user.actor(), id);
        return getCheck().needs().stream()
                .map(need -> MaterialLineView.of(need, pages, check.missing()))
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
