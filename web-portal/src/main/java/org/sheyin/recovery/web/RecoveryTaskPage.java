package org.sheyin.recovery.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.recovery.model.RecoveryWay;
import org.sheyin.recovery.service.RecordRecovery;
import org.sheyin.recovery.service.Recoveries;
import org.sheyin.recovery.service.RecoveryQueries;
import org.sheyin.recovery.service.RecoveryView;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** One recovery: what is owed, what came back, and the next step of the person's side. */
@Named
@ViewScoped
public class RecoveryTaskPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final RecoveryQueries queries;
    private final Recoveries recoveries;
    private final Texts texts;
    private String amount;
    private LocalDate paidOn;
    private RecoveryWay way;
    private String note;
    private String reason;
    private transient RecoveryView view;

    protected RecoveryTaskPage() {
        this(null, null, null, null);
    }

    @Inject
    public RecoveryTaskPage(Viewer user, RecoveryQueries queries, Recoveries recoveries, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.recoveries = recoveries;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = queries.open(user.actor(), getId());
    }

    public String record() {
        recoveries.record(user.actor(), new RecordRecovery(getId(), amount, paidOn, way, note));
        return done("recorded");
    }

    public String handBack() {
        recoveries.handBack(user.actor(), getId(), reason);
        return done("handed");
    }

    public String assign() {
        recoveries.assign(user.actor(), getId(), reason);
        return done("assigned");
    }

    private String done(String key) {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("recovery", key));
        return "/recovery/task?faces-redirect=true&id=" + getId();
    }

    public RecoveryView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public List<RecoveryWay> getWays() {
        return List.of(RecoveryWay.values());
    }

    /** Yuan as typed. */
    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public RecoveryWay getWay() {
        return way;
    }

    public void setWay(RecoveryWay way) {
        this.way = way;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
