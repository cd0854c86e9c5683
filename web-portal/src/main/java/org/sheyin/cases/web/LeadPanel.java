package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseLeads;
import org.sheyin.cases.service.SubmitCase;

/** From the entry of one item to another that it leads to. */
@Named
@ViewScoped
public class LeadPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseLeads leads;
    private final String token = SubmitCase.newToken();

    protected LeadPanel() {
        this(null, null);
    }

    @Inject
    public LeadPanel(CurrentUser user, CaseLeads leads) {
        this.user = user;
        this.leads = leads;
    }

    /** Begins the other item once, however often it is pressed, and goes to its page. */
    public void follow(long caseId, String item) throws IOException {
        String once = UUID.nameUUIDFromBytes((token + item).getBytes(StandardCharsets.UTF_8))
                .toString();
        long id = leads.follow(user.actor(), caseId, item, once);
        Faces.redirect(Faces.getRequestContextPath() + "/cases/intake.xhtml?id=%s", String.valueOf(id));
    }
}
