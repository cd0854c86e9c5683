package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.web.AttachmentLine;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.IntakeCheck;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.SubmitPage;

/** What will be submitted, to be compared with the material (Art 20(2)), and the submission itself. */
@Named
@ViewScoped
public class CheckPage extends SubmitPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseChecking checking;
    private final CaseIntake intake;
    private final Checklist checklist;
    private String repeatReason;
    private Instant seen;
    private transient CaseView view;
    private transient IntakeCheck check;

    protected CheckPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public CheckPage(
            CurrentUser user, CaseReading reading, CaseChecking checking, CaseIntake intake, Checklist checklist) {
        this.user = user;
        this.reading = reading;
        this.checking = checking;
        this.intake = intake;
        this.checklist = checklist;
    }

    @Override
    protected void read() {
        view = reading.compare(user.actor(), getId());
        check = checking.checkStored(user.actor(), getId());
    }

    /** What is compared is what the page showed first, whatever it reads later. */
    @Override
    public void open() {
        super.open();
        seen = view.summary().changedAt();
    }

    @Override
    protected String send(String once, boolean compared) {
        var done = intake.submit(user.actor(), new SubmitCase(getId(), once, null, compared, seen, repeatReason));
        return (done.atBank() ? "/proof/case.xhtml?id=" : "/cases/result.xhtml?id=") + done.caseId();
    }

    @Override
    public List<Reason> getMissing() {
        return getCheck().missing();
    }

    public CaseView getView() {
        if (view == null) {
            read(); // after the session came back from another node
        }
        return view;
    }

    public IntakeCheck getCheck() {
        getView();
        return check;
    }

    /** Why the person comes once more after a closed case (CASE-20-2g). */
    public String getRepeatReason() {
        return repeatReason;
    }

    public void setRepeatReason(String repeatReason) {
        this.repeatReason = repeatReason;
    }

    public List<SectionView> getSections() {
        return SectionView.of(getView().item().form(), check.values(), check.visible(), check.required());
    }

    public List<AttachmentLine> getLines() {
        return checklist.lines(
                getCheck(),
                checking.pages(user.actor(), getId()),
                getView().summary().version(),
                view.rejected());
    }
}
