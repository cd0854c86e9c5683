package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.web.util.WebUtils;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.service.LoginAttempts;
import org.sheyin.account.service.LoginRefusedException;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.web.Texts;

/** Logging in and out. */
@Named
@RequestScoped
public class LoginPage {
    static final String HOME = "/dashboard.xhtml";

    private final CurrentUser user;
    private final LoginAttempts attempts;
    private final Texts texts;
    private String account;
    private String password;

    protected LoginPage() {
        this(null, null, null);
    }

    @Inject
    public LoginPage(CurrentUser user, LoginAttempts attempts, Texts texts) {
        this.user = user;
        this.attempts = attempts;
        this.texts = texts;
    }

    /**
     * Opens the session under a new id, then the page that was asked for. A browser in which somebody else is logged in
     * keeps that person: what his pages hold must not be met by the next.
     */
    public void login() throws IOException {
        var request = Faces.getRequest();
        if (user.isLoggedIn() && !user.loginName().equals(account)) {
            texts.tell(FacesMessage.SEVERITY_WARN, texts.of("portal", "login.other", user.displayName()));
            return;
        }
        var token = new UsernamePasswordToken(account, password, false, origin(request));
        var subject = SecurityUtils.getSubject();
        try {
            subject.login(token);
        } catch (LoginRefusedException refused) {
            texts.tell(FacesMessage.SEVERITY_ERROR, texts.reason(refused.reason()));
            return;
        } finally {
            token.clear();
        }
        request.changeSessionId();
        user.begin((Long) subject.getPrincipal(), place(request), Instant.now());
        Faces.redirect(target(request));
    }

    /** Ends the session of this browser; by POST only, as every action of a page. */
    public void logout() throws IOException {
        var request = Faces.getRequest();
        if (user.isLoggedIn()) {
            attempts.left(Actor.system(SystemPart.LOGIN), user.actor());
        }
        user.end(SessionEnding.LOGOUT);
        SecurityUtils.getSubject().logout();
        Faces.invalidateSession();
        Faces.redirect(request.getContextPath() + PageAccess.LOGIN);
    }

    /** Address of the terminal, for login events and the trail. */
    static String origin(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    private static SessionPlace place(HttpServletRequest request) {
        return new SessionPlace(
                Digest.sha256(request.getSession().getId()),
                System.getProperty("jboss.node.name", "local"),
                origin(request),
                UserAgent.brief(request.getHeader("User-Agent")));
    }

    private String target(HttpServletRequest request) {
        var saved = WebUtils.getAndClearSavedRequest(request);
        if (user.isMustChange()) {
            return request.getContextPath() + PageAccess.PASSWORD;
        }
        return saved == null ? request.getContextPath() + HOME : saved.getRequestUrl();
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
