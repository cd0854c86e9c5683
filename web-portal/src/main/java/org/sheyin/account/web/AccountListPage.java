package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.service.AccountListing;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.account.service.AccountRow;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.shared.web.Texts;

/** The list of accounts, from where a reset is asked for. */
@Named
@ViewScoped
public class AccountListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentUser user;

    @Inject
    private AccountQueries queries;

    @Inject
    private PasswordResets resets;

    @Inject
    private Texts texts;

    private String q;
    private String after;
    private AccountRow chosen;
    private String reason;
    private transient AccountListing listing;

    public List<AccountRow> getRows() {
        return listing().rows();
    }

    /** Where the next page begins; null on the last one. */
    public String getNext() {
        return listing().next();
    }

    /** Tone of the state's tag. */
    public String tone(AccountRow row) {
        if (row.isLocked(Instant.now())) {
            return "warning";
        }
        return switch (row.state()) {
            case ACTIVE -> "success";
            case PENDING -> "info";
            case WARNED -> "warning";
            case FROZEN -> "danger";
            case CANCELLED -> "neutral";
        };
    }

    public String stateText(AccountRow row) {
        return texts.of("account", row.isLocked(Instant.now()) ? "state.LOCKED" : "state." + row.state());
    }

    public String roleText(AccountRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> texts.of("account", "role." + role))
                .reduce((a, b) -> a + texts.of("account", "list.and") + b)
                .orElse("");
    }

    public boolean mayReset(AccountRow row) {
        return row.state() != AccountState.CANCELLED;
    }

    public void choose(AccountRow row) {
        chosen = row;
        reason = null;
    }

    public void requestReset() {
        resets.request(user.actor(), chosen.id(), reason);
        chosen = null;
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "reset.requested"));
    }

    public void cancel() {
        chosen = null;
    }

    /** The account whose reset is being asked for, null when none. */
    public AccountRow getChosen() {
        return chosen;
    }

    private AccountListing listing() {
        if (listing == null) {
            listing = queries.list(user.actor(), q, after);
        }
        return listing;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
