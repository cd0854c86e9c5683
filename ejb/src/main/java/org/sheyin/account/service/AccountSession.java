package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.account.model.FactorDuty;
import org.sheyin.shared.model.Actor;

/**
 * What a session holds of its account.
 *
 * @param loginName as typed at the login
 * @param mustChange a one-use password is in force: only the password page is open
 * @param previousLogin the login before this one, null at the first
 * @param passwordMark changes with the password; a session that holds another mark is over
 * @param duty REQUIRE: only the page of the second factor is open
 */
public record AccountSession(
        Actor actor, String loginName, boolean mustChange, Instant previousLogin, String passwordMark, FactorDuty duty)
        implements Serializable {
    /** The same, whose login was proven by that assertion. */
    public AccountSession under(String assertion) {
        return new AccountSession(actor.under(assertion), loginName, mustChange, previousLogin, passwordMark, duty);
    }
}
