package org.sheyin.staff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.staff.service.Leavers;
import org.sheyin.staff.service.StaffDetailQueries;
import org.sheyin.staff.service.StaffView;

/** Files that somebody leaves (Art 21(2)). */
@Named
@ViewScoped
public class StaffLeavePage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final StaffDetailQueries reading;
    private final Leavers leavers;
    private final Texts texts;
    private LocalDate leftOn = LocalDate.now(Format.ZONE);
    private String reason;
    private transient StaffView view;

    protected StaffLeavePage() {
        this(null, null, null, null);
    }

    @Inject
    public StaffLeavePage(Viewer user, StaffDetailQueries reading, Leavers leavers, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.leavers = leavers;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reading.open(user.actor(), getId());
        if (!view.kept()) {
            throw new RefusedException(Reason.of("STAFF-10-5", "10"));
        }
    }

    public String file() {
        leavers.file(user.actor(), getId(), leftOn, reason);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("staff", "leave.filed"));
        return "/staff/leavers?faces-redirect=true";
    }

    public StaffView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
