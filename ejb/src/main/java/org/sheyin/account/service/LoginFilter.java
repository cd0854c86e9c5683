package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.sheyin.account.model.LoginEvent.Outcome;

/**
 * What the login log is asked for.
 *
 * @param from inclusive
 * @param to exclusive
 * @param text beginning of login name or name, empty for all
 * @param outcomes empty for all
 * @param city six digits, empty for all
 * @param origin beginning of the address, empty for all
 */
public record LoginFilter(Instant from, Instant to, String text, Set<Outcome> outcomes, String city, String origin)
        implements Serializable {
    public LoginFilter {
        outcomes = Set.copyOf(outcomes);
    }
}
