package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sheyin.account.service.FactorQueries;
import org.sheyin.account.service.OwnFactors;
import org.sheyin.account.service.PasskeyOptions;
import org.sheyin.account.service.PasskeyRow;
import org.sheyin.account.service.PasskeySite;
import org.sheyin.shared.web.Texts;

/** One's own passkeys. */
@Named
@ViewScoped
public class OwnFactorsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String HERE = "/account/me.xhtml";

    private final CurrentUser user;
    private final FactorQueries queries;
    private final OwnFactors factors;
    private final Texts texts;
    private transient List<PasskeyRow> passkeys;
    private PasskeyOptions options;
    private Long renamed;
    private String label;
    private String answer;

    protected OwnFactorsPage() {
        this(null, null, null, null);
    }

    @Inject
    public OwnFactorsPage(CurrentUser user, FactorQueries queries, OwnFactors factors, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.factors = factors;
        this.texts = texts;
    }

    public List<PasskeyRow> getPasskeys() {
        if (passkeys == null) {
            passkeys = queries.ownPasskeys(user.actor());
        }
        return passkeys;
    }

    /** Options for the browser's script; null where this portal has no passkeys. */
    public String getOptions() {
        if (options == null) {
            options = PasskeySite.find(SecondStepPage.origin())
                    .map(site -> factors.begin(user.actor(), site))
                    .orElse(null);
        }
        return options == null ? null : options.json();
    }

    public void add() throws IOException {
        var asked = options;
        options = null;
        factors.add(user.actor(), label, asked.answer(answer));
        done("passkey.added");
    }

    public void ask(PasskeyRow row) {
        renamed = row.id();
        label = row.label();
    }

    public void rename() throws IOException {
        factors.rename(user.actor(), renamed, label);
        done("passkey.renamed");
    }

    public void remove(PasskeyRow row) throws IOException {
        factors.remove(user.actor(), row.id());
        done("passkey.removed");
    }

    private void done(String key) throws IOException {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", key));
        Faces.redirect(Faces.getRequestContextPath() + leaveTo(user));
    }

    /** What one owes is read again; who was let to this page alone goes on to the first one. */
    static String leaveTo(CurrentUser user) {
        boolean alone = user.isFactorRequired();
        user.outdate();
        return alone ? LoginPage.HOME : HERE;
    }

    public Long getRenamed() {
        return renamed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
