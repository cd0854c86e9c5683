package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.service.Authentication;
import org.sheyin.account.service.LoginAttempts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.web.Texts;

/** Logging in and out. */
@Named
@RequestScoped
public class LoginPage {
    static final String HOME = "/dashboard.xhtml";

    private static final Actor SYSTEM = Actor.system(SystemPart.LOGIN);

    private final CurrentUser user;
    private final Authentication authentication;
    private final LoginAttempts attempts;
    private final PendingStep step;
    private final SessionStart start;
    private final Texts texts;
    private String account;
    private String password;

    protected LoginPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LoginPage(
            CurrentUser user,
            Authentication authentication,
            LoginAttempts attempts,
            PendingStep step,
            SessionStart start,
            Texts texts) {
        this.user = user;
        this.authentication = authentication;
        this.attempts = attempts;
        this.step = step;
        this.start = start;
        this.texts = texts;
    }

    /**
     * Opens the session, or asks for the second step on this same page, so that both work in a dialog too. A browser in which somebody else is logged in
     * keeps that person: what his pages hold must not be met by the next.
     */
    public void login() throws IOException {
        var request = Faces.getRequest();
        if (user.isLoggedIn() && !user.loginName().equals(account)) {
            texts.tell(FacesMessage.SEVERITY_WARN, texts.of("portal", "login.other", user.displayName()));
            return;
        }
        var result = authentication.authenticate(SYSTEM, account, password, ClientTerminal.of(request));
        if (result.isPending()) {
            step.ask(result.pending());
            Faces.redirect(request.getContextPath() + PageAccess.LOGIN);
        } else {
            start.conclude(result);
        }
    }

    /** Ends the session of this browser; by POST only, as every action of a page. */
    public void logout() throws IOException {
        var request = Faces.getRequest();
        if (user.isLoggedIn()) {
            attempts.left(SYSTEM, user.actor());
        }
        user.end(SessionEnding.LOGOUT);
        SecurityUtils.getSubject().logout();
        Faces.invalidateSession();
        Faces.redirect(request.getContextPath() + PageAccess.LOGIN);
    }

    /** Address of the terminal, for login events and the trail. */
    static String origin(HttpServletRequest request) {
        return ClientAddress.of(request);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
