package org.sheyin.account.model;

import java.util.Optional;

/** Requests for accounts, as far as the actor's scope reaches. */
public interface AccountRequestRepository {
    void add(AccountRequest request);

    /** Finds and locks. */
    Optional<AccountRequest> lock(long id);

    /** Whether one waits for this person. */
    boolean isWaiting(long staffId);

    /** Whether an account has this name, or another request asks for it, beyond the scope too. */
    boolean isTaken(String loginName, long exceptRequest);
}
