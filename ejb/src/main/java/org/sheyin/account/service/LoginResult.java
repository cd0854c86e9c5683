package org.sheyin.account.service;

import org.sheyin.shared.model.Reason;

/**
 * What came of a login. A refusal is a value and not an exception, since its count has to be committed.
 *
 * @param accountId 0 when refused
 * @param mustChange the password opened this login only
 * @param refusal null when it succeeded
 */
public record LoginResult(long accountId, boolean mustChange, Reason refusal) {

    static LoginResult success(long accountId, boolean mustChange) {
        return new LoginResult(accountId, mustChange, null);
    }

    /** One refusal for an unknown name, a wrong password, a locked, frozen or cancelled account. */
    static LoginResult refused() {
        return new LoginResult(0, false, Reason.of("ACCOUNT-25-10", ""));
    }

    /** Tells nothing about accounts: the address has failed too often. */
    static LoginResult damped() {
        return new LoginResult(0, false, Reason.of("ACCOUNT-25-11", ""));
    }

    public boolean isSuccess() {
        return refusal == null;
    }
}
