package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheyin.account.model.CardLogin;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The way to the card's platform and back; no transaction is open while it is asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardStep {
    private CardLogins cards;
    private SecondStep steps;

    public CardStep() {}

    @Inject
    public CardStep(CardLogins cards, SecondStep steps) {
        this.cards = cards;
        this.steps = steps;
    }

    /** A new code to scan; empty when no platform is connected, or the card is not asked for. */
    @UseCase(Right.SETUP)
    public Optional<CardLogin.Request> begin(Actor system, PendingLogin pending) {
        return cards.asked()
                .filter(card -> pending.asks(LoginFactor.CARD))
                .map(card -> card.begin(pending.loginName()));
    }

    @UseCase(Right.SETUP)
    public CardLogin.State state(Actor system, String requestId) {
        return answer(requestId).state();
    }

    @UseCase(Right.SETUP)
    public LoginResult enter(Actor system, PendingLogin pending, String requestId) {
        return steps.card(system, pending, answer(requestId));
    }

    private CardLogin.Answer answer(String requestId) {
        return cards.asked().map(card -> card.poll(requestId)).orElse(CardLogin.Answer.of(CardLogin.State.EXPIRED));
    }
}
