package org.sheyin.account.model;

import java.util.Optional;

/** Accounts and the resets of their passwords. */
public interface AccountRepository {
    void add(Account account);

    void add(PasswordReset reset);

    Optional<Account> find(long id);

    /** Finds by login name and locks, so that failures are counted one by one. */
    Optional<Account> lockByLoginName(String loginName);

    Optional<PasswordReset> lockReset(long id);

    boolean hasOpenReset(long accountId);

    void add(LoginEvent event);

    /** Hash of the first set-up code that was not used, if any. */
    Optional<String> setupCode();

    void useSetupCode(java.time.Instant at);

    boolean hasAccounts();

    void keepSetupCode(String hash, java.time.Instant at);
}
