package org.sheyin.account.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.account.model.CardLogin;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.service.CardStep;
import org.sheyin.account.service.PasskeyOptions;
import org.sheyin.account.service.PasskeySite;
import org.sheyin.account.service.PendingLogin;
import org.sheyin.account.service.SecondStep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** A login of this browser between its two steps: kept at the server, without any right, for a few minutes. */
@Named
@SessionScoped
public class PendingStep implements Serializable {
    static final Actor SYSTEM = Actor.system(SystemPart.LOGIN);

    private static final long serialVersionUID = 1L;

    private final CardStep cards;
    private final SecondStep steps;
    private PendingLogin pending;
    private CardLogin.Request card;
    private PasskeyOptions passkey;

    protected PendingStep() {
        this(null, null);
    }

    @Inject
    public PendingStep(CardStep cards, SecondStep steps) {
        this.cards = cards;
        this.steps = steps;
    }

    synchronized void ask(PendingLogin login) {
        forget();
        pending = login;
    }

    synchronized void forget() {
        pending = null;
        card = null;
        passkey = null;
    }

    /** The next page shows a new code; an authenticator is asked with a new challenge. */
    synchronized void renew() {
        card = null;
        passkey = null;
    }

    public synchronized boolean isWaiting() {
        return pending != null && !pending.isOver(Instant.now());
    }

    /** Empty when nobody waits here. */
    synchronized Optional<PendingLogin> login() {
        return Optional.ofNullable(pending);
    }

    /** The code to scan, begun when it is first shown; null when no card is asked for. */
    synchronized CardLogin.Request card() {
        if (card == null && isWaiting()) {
            card = cards.begin(SYSTEM, pending).orElse(null);
        }
        return card;
    }

    synchronized CardLogin.State cardState() {
        return card == null ? CardLogin.State.EXPIRED : cards.state(SYSTEM, card.id());
    }

    /** What to ask an authenticator with, begun when it is first shown; null when none is accepted. */
    synchronized PasskeyOptions passkey(String origin) {
        if (passkey == null && isWaiting()) {
            passkey = PasskeySite.find(origin)
                    .flatMap(site -> steps.passkeyOptions(SYSTEM, pending, site))
                    .orElse(null);
        }
        return passkey;
    }

    public synchronized String getLoginName() {
        return pending == null ? "" : pending.loginName();
    }

    public synchronized boolean isCodeAsked() {
        return pending != null && pending.asks(LoginFactor.CODE);
    }

    /** Whether the person himself has to be proven (Art 25). */
    public synchronized boolean isOfThePerson() {
        return pending != null && pending.asks(LoginFactor.CARD);
    }
}
