package org.sheyin.account.service;

import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.TerminalMark;
import org.sheyin.shared.model.Reason;

/**
 * What came of a login or of its first step. A refusal is a value and not an exception, since its count has to be committed.
 *
 * @param accountId 0 unless it succeeded
 * @param mustChange the password opened this login only
 * @param refusal null unless refused
 * @param pending null unless the second step is awaited
 * @param proof by what it was proven
 * @param terminal on which it was done
 */
public record LoginResult(
        long accountId,
        boolean mustChange,
        Reason refusal,
        PendingLogin pending,
        LoginProof proof,
        TerminalMark terminal) {

    static LoginResult success(long accountId, boolean mustChange, LoginProof proof, TerminalMark on) {
        return new LoginResult(accountId, mustChange, null, null, proof, on);
    }

    /** The password was right, and opens nothing by itself. */
    static LoginResult pending(PendingLogin pending) {
        return new LoginResult(0, false, null, pending, LoginProof.PASSWORD, TerminalMark.NONE);
    }

    /** One refusal for an unknown name, a wrong password, a locked, frozen or cancelled account. */
    static LoginResult refused() {
        return refused(Reason.of("ACCOUNT-25-10", ""));
    }

    static LoginResult refused(Reason reason) {
        return new LoginResult(0, false, reason, null, LoginProof.PASSWORD, TerminalMark.NONE);
    }

    /** Tells nothing about accounts: the address has failed too often. */
    static LoginResult damped() {
        return refused(Reason.of("ACCOUNT-25-11", ""));
    }

    public boolean isSuccess() {
        return refusal == null && pending == null;
    }

    public boolean isPending() {
        return pending != null;
    }
}
