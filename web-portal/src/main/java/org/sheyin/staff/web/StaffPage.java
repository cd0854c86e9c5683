package org.sheyin.staff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Asking;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.staff.service.StaffDetailQueries;
import org.sheyin.staff.service.StaffRegister;
import org.sheyin.staff.service.StaffView;
import org.sheyin.staff.service.Trainings;

/** One person with his letters and passes, and what the reader may add to them. */
@Named
@ViewScoped
public class StaffPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final StaffDetailQueries reading;
    private final StaffRegister register;
    private final Trainings trainings;
    private final Texts texts;
    private final StaffPapers papers = new StaffPapers();
    private final Asking<StaffView.Pass> revocation = new Asking<>();
    private transient StaffView view;

    protected StaffPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public StaffPage(
            Viewer user, StaffDetailQueries reading, StaffRegister register, Trainings trainings, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.register = register;
        this.trainings = trainings;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reading.open(user.actor(), getId());
    }

    public String commit() {
        register.commit(user.actor(), getId(), papers.getSignedOn(), papers.getValidTo());
        return done("committed");
    }

    public String train() {
        trainings.record(user.actor(), getId(), papers.result());
        return done("trained");
    }

    public String revoke() {
        trainings.revoke(user.actor(), revocation.getRow().id(), revocation.getReason());
        return done("revoked");
    }

    private String done(String key) {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("staff", key));
        return "/staff/detail?faces-redirect=true&id=" + getId();
    }

    public boolean isTrainer() {
        return user.may(Right.TRAINING_RECORD) && getView().row().leftOn() == null;
    }

    /** Whether the reader keeps this person, who works here. */
    public boolean isKeeper() {
        return getView().kept() && getView().row().leftOn() == null;
    }

    public StaffView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public StaffPapers getPapers() {
        return papers;
    }

    public Asking<StaffView.Pass> getRevocation() {
        return revocation;
    }
}
