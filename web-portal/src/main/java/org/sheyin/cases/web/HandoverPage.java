package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseHandover;
import org.sheyin.cases.service.HandoverView;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 离岗移交: the tray of the person whom the address names, and who goes on with it. */
@Named
@ViewScoped
public class HandoverPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseHandover handover;
    private final Texts texts;
    private Long to;
    private String reason;
    private transient HandoverView view;

    protected HandoverPage() {
        this(null, null, null);
    }

    @Inject
    public HandoverPage(CurrentUser user, CaseHandover handover, Texts texts) {
        this.user = user;
        this.handover = handover;
        this.texts = texts;
        this.reason = texts == null ? "" : texts.of("cases", "handover.reason.usual");
    }

    @Override
    protected void read() {
        view = handover.open(user.actor(), getId());
    }

    public String handOver() {
        int cases = handover.handOver(user.actor(), getId(), to == null ? 0 : to, reason);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("cases", "handover.done", cases));
        return "/cases/handover?faces-redirect=true&id=" + getId();
    }

    public HandoverView getView() {
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
