package org.sheyin.dormancy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.dormancy.model.DormancyExemption.Wish;
import org.sheyin.dormancy.service.DormancyExemptions;
import org.sheyin.dormancy.service.ExemptionQueries;
import org.sheyin.dormancy.service.ExemptionQueries.Subject;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Leaves one account out of the sweep until a day. */
@Named
@ViewScoped
public class ExemptPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final ExemptionQueries queries;
    private final DormancyExemptions exemptions;
    private final Texts texts;
    private Subject subject;
    private String reason;
    private String document;
    private LocalDate until;

    protected ExemptPage() {
        this(null, null, null, null);
    }

    @Inject
    public ExemptPage(Viewer user, ExemptionQueries queries, DormancyExemptions exemptions, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.exemptions = exemptions;
        this.texts = texts;
    }

    @Override
    protected void read() {
        subject = queries.subject(user.actor(), getId());
    }

    public String give() {
        exemptions.give(user.actor(), new Wish(getId(), reason, document, until));
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("dormancy", "exemption.given", subject.loginName()));
        return "/dormancy/exemptions?faces-redirect=true";
    }

    public Subject getSubject() {
        return subject;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
