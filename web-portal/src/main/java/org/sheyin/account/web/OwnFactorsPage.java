package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sheyin.account.service.CodeSecret;
import org.sheyin.account.service.FactorQueries;
import org.sheyin.account.service.OwnCodes;
import org.sheyin.account.service.OwnFactors;
import org.sheyin.account.service.PasskeyOptions;
import org.sheyin.account.service.PasskeyRow;
import org.sheyin.account.service.PasskeySite;
import org.sheyin.print.service.QrPicture;
import org.sheyin.shared.web.Texts;

/** One's own passkeys and changing codes. */
@Named
@ViewScoped
public class OwnFactorsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/account/me.xhtml";

    private final CurrentUser user;
    private final FactorQueries queries;
    private final OwnFactors factors;
    private final OwnCodes codes;
    private final Texts texts;
    private transient List<PasskeyRow> passkeys;
    private PasskeyOptions options;
    private CodeSecret secret;
    private Long renamed;
    private String label;
    private String answer;
    private String code;

    protected OwnFactorsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnFactorsPage(CurrentUser user, FactorQueries queries, OwnFactors factors, OwnCodes codes, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.factors = factors;
        this.codes = codes;
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

    public boolean isCodeAsked() {
        return queries.asksCode(user.actor());
    }

    public void beginCode() {
        secret = codes.begin(user.actor());
    }

    public void confirmCode() throws IOException {
        codes.confirm(user.actor(), code);
        done("code.confirmed");
    }

    public void removeCode() throws IOException {
        codes.remove(user.actor(), code);
        done("code.removed");
    }

    private void done(String key) throws IOException {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", key));
        Faces.redirect(Faces.getRequestContextPath() + HERE);
    }

    /** The secret in the one answer that shows it; null otherwise. */
    public CodeSecret getSecret() {
        return secret;
    }

    public String getSecretQr() {
        return QrPicture.of(secret.address());
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
