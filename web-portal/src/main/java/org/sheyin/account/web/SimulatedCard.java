package org.sheyin.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.CardLogin;
import org.sheyin.account.service.CardLogins;
import org.sheyin.account.service.SimulatedCards;

/** The page that stands in for the card's app, in demonstrations only. What its buttons send comes to {@link CardAnswer}. */
@Named
@ApplicationScoped
public class SimulatedCard {
    static final String PAGE = "/simulated-card.xhtml";
    static final String ANSWER = "/simulated-card/answer";

    private final CardLogins logins;
    private final SimulatedCards cards;

    protected SimulatedCard() {
        this(null, null);
    }

    @Inject
    public SimulatedCard(CardLogins logins, SimulatedCards cards) {
        this.logins = logins;
        this.cards = cards;
    }

    /** Whether the login asks this simulation. */
    public boolean isThere() {
        return logins.asked().filter(CardLogin::isSimulated).isPresent();
    }

    /** Who is about to log in with the code of the address; empty when that code does not wait. */
    public String getAccount() {
        return isThere() ? cards.shown(Faces.getRequestParameter("id")).orElse("") : "";
    }
}
