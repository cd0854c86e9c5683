package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.account.service.IssuedPassword;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.account.service.ResetRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Texts;

/** Resets that wait for their second person. */
@Named
@ViewScoped
public class ResetsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentUser user;

    @Inject
    private AccountQueries queries;

    @Inject
    private PasswordResets resets;

    @Inject
    private Texts texts;

    private transient List<ResetRow> rows;
    private transient IssuedPassword issued;

    public List<ResetRow> getRows() {
        if (rows == null) {
            rows = queries.openResets(user.actor());
        }
        return rows;
    }

    /** The one-use password, in the one answer that shows it. */
    public IssuedPassword getIssued() {
        return issued;
    }

    public boolean mayDecide(ResetRow row) {
        return user.may(Right.ACCOUNT_CONFIRM) && row.isFor(user.actor().accountId());
    }

    public void confirm(ResetRow row) {
        issued = resets.decide(user.actor(), row.id(), true).orElse(null);
        rows = null;
        if (issued == null) {
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "reset.factors.done", row.displayName()));
        }
    }

    public void decline(ResetRow row) {
        resets.decide(user.actor(), row.id(), false);
        rows = null;
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "reset.declined"));
    }
}
