package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.sheyin.account.service.CodeSecret;
import org.sheyin.account.service.FactorQueries;
import org.sheyin.account.service.OwnCodes;
import org.sheyin.print.service.QrPicture;
import org.sheyin.shared.web.Texts;

/** One's own changing codes. */
@Named
@ViewScoped
public class OwnCodesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final FactorQueries queries;
    private final OwnCodes codes;
    private final Texts texts;
    private CodeSecret secret;
    private String code;

    protected OwnCodesPage() {
        this(null, null, null, null);
    }

    @Inject
    public OwnCodesPage(CurrentUser user, FactorQueries queries, OwnCodes codes, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.codes = codes;
        this.texts = texts;
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
        Faces.redirect(Faces.getRequestContextPath() + OwnFactorsPage.leaveTo(user));
    }

    /** The secret in the one answer that shows it; null otherwise. */
    public CodeSecret getSecret() {
        return secret;
    }

    public String getSecretQr() {
        return QrPicture.of(secret.address());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
