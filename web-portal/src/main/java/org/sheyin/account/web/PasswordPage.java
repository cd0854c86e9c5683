package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.sheyin.account.service.Credentials;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.Texts;

/** Changing the own password. */
@Named
@RequestScoped
public class PasswordPage {
    private final CurrentUser user;
    private final Credentials credentials;
    private final Texts texts;
    private String currentPassword;
    private String newPassword;
    private String repeated;

    protected PasswordPage() {
        this(null, null, null);
    }

    @Inject
    public PasswordPage(CurrentUser user, Credentials credentials, Texts texts) {
        this.user = user;
        this.credentials = credentials;
        this.texts = texts;
    }

    /** The session goes on under a new id; all others of the account are over. */
    public void change() throws IOException {
        sameTwice(newPassword, repeated).orThrow();
        credentials.changePassword(user.actor(), currentPassword, newPassword).orThrow();
        var request = Faces.getRequest();
        request.changeSessionId();
        user.open(user.actor().accountId(), LoginPage.origin(request), Instant.now());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "password.changed"));
        Faces.redirect(request.getContextPath() + LoginPage.HOME);
    }

    /** A slip of the finger must not become the password. */
    static Decision sameTwice(String first, String second) {
        return Decision.when(first.equals(second), Reason.of("ACCOUNT-25-5", "").atField("repeated"));
    }

    /** The rules, told before anybody runs into them. */
    public String getHint() {
        var profile = credentials.profile(user.actor());
        return texts.of(
                "account",
                "password.hint",
                profile.length(),
                profile.kinds(),
                profile.history(),
                profile.longest().getDays());
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
