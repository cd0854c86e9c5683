package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.CardLogin;
import org.sheyin.account.service.CardStep;
import org.sheyin.account.service.LoginResult;
import org.sheyin.account.service.PasskeyOptions;
import org.sheyin.account.service.PendingLogin;
import org.sheyin.account.service.SecondStep;
import org.sheyin.print.service.QrPicture;

/** The second step, on the login page itself. */
@Named
@RequestScoped
public class SecondStepPage {
    private final CurrentUser user;
    private final PendingStep step;
    private final CardStep cards;
    private final SecondStep steps;
    private final SessionStart start;
    private final SimulatedCard simulated;
    private String code;
    private String answer;

    protected SecondStepPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SecondStepPage(
            CurrentUser user,
            PendingStep step,
            CardStep cards,
            SecondStep steps,
            SessionStart start,
            SimulatedCard simulated) {
        this.user = user;
        this.step = step;
        this.cards = cards;
        this.steps = steps;
        this.start = start;
        this.simulated = simulated;
    }

    /** After the app has confirmed; a refused or outlived code is replaced. */
    public void checkCard() throws IOException {
        var shown = step.card();
        conclude(login -> cards.enter(PendingStep.SYSTEM, login, shown == null ? "" : shown.id()));
    }

    public void enterCode() throws IOException {
        conclude(login -> steps.code(PendingStep.SYSTEM, login, code));
    }

    public void usePasskey() throws IOException {
        PasskeyOptions asked = step.passkey(origin());
        if (asked == null) {
            again();
            return;
        }
        // A challenge is good for one answer.
        step.renew();
        conclude(login -> steps.passkey(PendingStep.SYSTEM, login, asked.answer(answer)));
    }

    /** Back to the password. */
    public void again() throws IOException {
        step.forget();
        Faces.redirect(Faces.getRequestContextPath() + PageAccess.LOGIN);
    }

    private void conclude(Function<PendingLogin, LoginResult> way) throws IOException {
        var login = step.login();
        if (login.isEmpty()) {
            Faces.redirect(Faces.getRequestContextPath() + (user.isLoggedIn() ? LoginPage.HOME : PageAccess.LOGIN));
            return;
        }
        var result = way.apply(login.get());
        if (!result.isSuccess() && step.cardState() != CardLogin.State.WAITING) {
            step.renew();
        }
        start.conclude(result);
    }

    public CardLogin.Request getCard() {
        return step.card();
    }

    /** Picture of the code to scan. */
    public String getQr() {
        return QrPicture.of(step.card().code());
    }

    public boolean isSimulated() {
        return simulated.isThere();
    }

    /** Options for the browser's script; null when no passkey is accepted. */
    public String getPasskeyOptions() {
        var asked = step.passkey(origin());
        return asked == null ? null : asked.json();
    }

    static String origin() {
        return PortalOrigin.of(Faces.getRequest());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
