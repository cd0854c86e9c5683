package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.shared.model.Digest;

/**
 * A login whose password was right and whose second step is awaited. It is kept at the server, for a few minutes, and holds
 * no right.
 *
 * @param mark changes with the password
 * @param from where it was begun
 * @param factors one of these is asked for
 */
public record PendingLogin(
        long accountId, String loginName, String mark, LoginOrigin from, Instant since, Set<LoginFactor> factors)
        implements Serializable {
    public static final Duration VALID = Duration.ofMinutes(5);

    static PendingLogin of(Account account, Set<LoginFactor> factors, LoginOrigin from, Instant now) {
        return new PendingLogin(account.id(), account.loginName(), markOf(account), from, now, Set.copyOf(factors));
    }

    /** Whether this account still waits for its second step. */
    boolean isFor(Account account, Instant now) {
        return !isOver(now) && account.mayLogIn(now) && mark.equals(markOf(account));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(since.plus(VALID));
    }

    public boolean asks(LoginFactor factor) {
        return factors.contains(factor);
    }

    static String markOf(Account account) {
        return Digest.sha256(account.passwordHash()).substring(0, 16);
    }
}
