package org.sheyin.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.util.WebUtils;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.service.LoginResult;
import org.sheyin.account.service.ProvenLogin;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.web.Texts;

/** From a login that succeeded, in one step or two, to the session under a new id and the page that was asked for. */
@ApplicationScoped
public class SessionStart {
    private final CurrentUser user;
    private final PendingStep step;
    private final Texts texts;

    protected SessionStart() {
        this(null, null, null);
    }

    @Inject
    public SessionStart(CurrentUser user, PendingStep step, Texts texts) {
        this.user = user;
        this.step = step;
        this.texts = texts;
    }

    /** Tells a refusal on the page, or leads on. */
    void conclude(LoginResult result) throws IOException {
        if (result.refusal() != null) {
            texts.tell(FacesMessage.SEVERITY_ERROR, texts.reason(result.refusal()));
            return;
        }
        var request = Faces.getRequest();
        SecurityUtils.getSubject().login(ProvenLogin.of(result));
        request.changeSessionId();
        step.forget();
        user.begin(result.accountId(), place(request, result), Instant.now());
        Faces.redirect(target(request));
    }

    private static SessionPlace place(HttpServletRequest request, LoginResult result) {
        return new SessionPlace(
                Digest.sha256(request.getSession().getId()),
                System.getProperty("jboss.node.name", "local"),
                LoginPage.origin(request),
                UserAgent.brief(request.getHeader("User-Agent")),
                result.proof(),
                result.terminal());
    }

    private String target(HttpServletRequest request) {
        var saved = WebUtils.getAndClearSavedRequest(request);
        var only = PageAccess.onlyPage(user);
        if (only.isPresent()) {
            return request.getContextPath() + only.get();
        }
        return saved == null ? request.getContextPath() + LoginPage.HOME : saved.getRequestUrl();
    }
}
