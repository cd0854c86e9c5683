package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.ErrorSource;
import org.sheyin.cases.service.CaseReopening;
import org.sheyin.cases.service.Reopen;
import org.sheyin.cases.service.ReopenView;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 重新办理: the correction record of a decided case (Art 27). */
@Named
@ViewScoped
public class ReopenPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReopening desk;
    private final Texts texts;
    private int version;
    private String wrong = "";
    private ErrorSource found;
    private String basis = "";
    private String consequences = "";
    private String told = "";
    private transient ReopenView view;

    protected ReopenPage() {
        this(null, null, null);
    }

    @Inject
    public ReopenPage(CurrentUser user, CaseReopening desk, Texts texts) {
        this.user = user;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = desk.open(user.actor(), getId());
        version = view.version();
    }

    /** Refused, the page shows how the case stands now and keeps what was typed. */
    public String reopen() {
        try {
            desk.reopen(user.actor(), new Reopen(getId(), version, wrong, found, basis, consequences, told));
        } catch (RefusedException refused) {
            open();
            throw refused;
        }
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("cases", "reopen.done"));
        return "/cases/detail?faces-redirect=true&id=" + getId();
    }

    public ReopenView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public ErrorSource[] getSources() {
        return ErrorSource.values();
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = text(wrong);
    }

    public ErrorSource getFound() {
        return found;
    }

    public void setFound(ErrorSource found) {
        this.found = found;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = text(basis);
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(String consequences) {
        this.consequences = text(consequences);
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = text(told);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
