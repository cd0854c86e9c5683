package org.sheyin.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions of the accounts. */
public interface LoginSessionRepository {
    void add(LoginSession session);

    Optional<LoginSession> find(long id);

    /** One that has not ended, of an account that may log in. */
    Optional<LoginSession> findLive(long id);

    /** Finds and locks; what the scope does not show is not there. */
    Optional<LoginSession> lock(long id);

    /** Live ones of an account, locked, the oldest first. */
    List<LoginSession> lockLive(long accountId);

    /** Notes that it was seen, without touching its version: two requests of one session never disturb each other. */
    void seen(long id, Instant at);

    /** Live ones that were last seen before the moment, the oldest first. */
    List<LoginSession> idleSince(Instant moment, int limit);
}
