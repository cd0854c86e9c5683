package org.sheyin.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts and the resets of their passwords. */
public interface AccountRepository {
    void add(Account account);

    void add(PasswordReset reset);

    Optional<Account> find(long id);

    Optional<Account> findByLoginName(String loginName);

    /** Finds and locks. */
    Optional<Account> lock(long id);

    /** Finds by login name and locks, so that failures are counted one by one. */
    Optional<Account> lockByLoginName(String loginName);

    Optional<PasswordReset> lockReset(long id);

    boolean hasOpenReset(long accountId);

    /** Whether a security administrator of any region has this account and may log in; beyond the scope too. */
    boolean isSecurityOfficer(long accountId);

    void add(LoginEvent event);

    /** Hash of the first set-up code that was not used, if any. */
    Optional<String> setupCode();

    /** Marks the code as used; @return false when another set-up was first */
    boolean useSetupCode(Instant at);

    /** Hashes of the account's own passwords, the newest first. */
    List<String> passwords(long accountId, int most);

    void keepPassword(long accountId, String hash, Instant at);

    boolean hasAccounts();

    void keepSetupCode(String hash, Instant at);
}
