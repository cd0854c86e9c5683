package org.sheyin.disclosure.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.disclosure.service.DisclosureQueries;
import org.sheyin.disclosure.service.DisclosureRow;
import org.sheyin.disclosure.service.Disclosures;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** One exception, and its early end. */
@Named
@ViewScoped
public class DisclosureDetailPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final DisclosureQueries queries;
    private final Disclosures disclosures;
    private final Texts texts;
    private String reason;
    private transient DisclosureRow row;

    protected DisclosureDetailPage() {
        this(null, null, null, null);
    }

    @Inject
    public DisclosureDetailPage(Viewer user, DisclosureQueries queries, Disclosures disclosures, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.disclosures = disclosures;
        this.texts = texts;
    }

    @Override
    protected void read() {
        row = queries.open(user.actor(), getId());
    }

    public String end() {
        disclosures.end(user.actor(), getId(), reason);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("disclosure", "ended"));
        return "/disclosure/detail?faces-redirect=true&id=" + getId();
    }

    public boolean isMayEnd() {
        return user.may(Right.DISCLOSURE_EDIT);
    }

    public DisclosureRow getRow() {
        if (row == null) {
            open(); // after the session came back from another node
        }
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
