package org.sheyin.shared.model;

import java.time.Instant;

/** Opens the database scope of a transaction, and tells the database's time. */
public interface ScopeRepository {
    /** Switches to the actor's database role and tells row-level security who asks, until the transaction ends. */
    void open(Actor actor);

    /** Authorization epoch of the account as of now, 0 when it may not act at all. */
    long epoch(long accountId);

    /** Takes the lease when it is free or one's own; @return its fencing token, 0 when somebody else holds it. */
    long lease(String name, String owner, java.time.Duration length);

    Instant databaseTime();
}
