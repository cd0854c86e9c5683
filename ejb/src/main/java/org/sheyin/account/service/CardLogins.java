package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sheyin.account.model.CardLogin;

/**
 * The card's platform that is asked: {@code -Dsheyin.cardLogin=<name>}. Without it the demonstration asks the simulated one,
 * and everybody else none: handlers then log in by an enrolled passkey.
 */
@ApplicationScoped
public class CardLogins {
    static final String PROPERTY = "sheyin.cardLogin";

    private final Optional<CardLogin> chosen;

    protected CardLogins() {
        this(List.of(), "");
    }

    @Inject
    public CardLogins(@Any Instance<CardLogin> known) {
        this(known, System.getProperty(PROPERTY, Boolean.getBoolean("sheyin.demo") ? SimulatedCards.NAME : ""));
    }

    /** @throws IllegalStateException when there is no platform of that name, or a simulated one outside a demonstration */
    public CardLogins(Iterable<CardLogin> known, String name) {
        this.chosen = name.isEmpty() ? Optional.empty() : Optional.of(named(known, name));
        if (chosen.filter(CardLogin::isSimulated).isPresent() && !Boolean.getBoolean("sheyin.demo")) {
            throw new IllegalStateException(PROPERTY + ": the simulated card is for demonstrations only");
        }
    }

    private static CardLogin named(Iterable<CardLogin> known, String name) {
        for (CardLogin one : known) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException(PROPERTY + ": there is no card platform called " + name);
    }

    /** Empty when no platform is connected. */
    public Optional<CardLogin> asked() {
        return chosen;
    }
}
