package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReassignment;
import org.sheyin.cases.service.Reassign;
import org.sheyin.cases.service.ReassignView;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 改派: who has the case, who may take it, and why it changes hands. */
@Named
@ViewScoped
public class ReassignPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReassignment reassignment;
    private final Texts texts;
    private Long from;
    private Long to;
    private String reason;
    private transient ReassignView view;

    protected ReassignPage() {
        this(null, null, null);
    }

    @Inject
    public ReassignPage(CurrentUser user, CaseReassignment reassignment, Texts texts) {
        this.user = user;
        this.reassignment = reassignment;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reassignment.open(user.actor(), getId());
        from = view.holderId();
    }

    /** Refused, the page shows in whose hands the case is now. */
    public String reassign() {
        try {
            reassignment.reassign(
                    user.actor(), new Reassign(getId(), orNobody(from), orNobody(to), reason == null ? "" : reason));
        } catch (RefusedException refused) {
            open();
            throw refused;
        }
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("cases", "reassign.done"));
        return "/cases/detail?faces-redirect=true&id=" + getId();
    }

    private static long orNobody(Long account) {
        return account == null ? 0 : account;
    }

    public ReassignView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
