package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReferralDesk;
import org.sheyin.cases.service.Refer;
import org.sheyin.cases.service.ReferView;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 移送: where a case goes, and why. */
@Named
@ViewScoped
public class ReferPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReferralDesk desk;
    private final Texts texts;
    private int version;
    private Long to;
    private String reason;
    private transient ReferView view;

    protected ReferPage() {
        this(null, null, null);
    }

    @Inject
    public ReferPage(CurrentUser user, CaseReferralDesk desk, Texts texts) {
        this.user = user;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = desk.open(user.actor(), getId());
        version = view.version();
    }

    /** Refused, the page shows how the case stands now. */
    public String refer() {
        try {
            desk.refer(user.actor(), new Refer(getId(), version, to == null ? 0 : to, reason == null ? "" : reason));
        } catch (RefusedException refused) {
            open();
            throw refused;
        }
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("cases", "refer.done"));
        return "/cases/detail?faces-redirect=true&id=" + getId();
    }

    public ReferView getView() {
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
