package org.sheyin.handoff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.handoff.service.ParkedMessages;
import org.sheyin.handoff.service.ParkedRow;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Settles one parked message, with a reason. */
@Named
@ViewScoped
public class ParkedMessagePage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final HandoffQueries queries;
    private final ParkedMessages messages;
    private final Texts texts;
    private ParkedRow row;
    private String reason;

    protected ParkedMessagePage() {
        this(null, null, null, null);
    }

    @Inject
    public ParkedMessagePage(Viewer user, HandoffQueries queries, ParkedMessages messages, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    protected void read() {
        row = queries.parkedOne(user.actor(), getId());
    }

    public String settle() {
        boolean again = messages.settle(user.actor(), getId(), reason);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("handoff", again ? "parked.again.done" : "parked.close.done"));
        return "/handoff/desk?faces-redirect=true";
    }

    /** Beginning of the keys of its texts: it is sent again, or closed. */
    public String getWay() {
        return row.sendable() ? "parked.again" : "parked.close";
    }

    public ParkedRow getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
