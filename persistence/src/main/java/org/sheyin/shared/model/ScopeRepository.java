package org.sheyin.shared.model;

import java.time.Instant;

/** Opens the database scope of a transaction, and tells the database's time. */
public interface ScopeRepository {
    /**
     * Switches to the actor's database role and tells row-level security who asks, until the transaction ends.
     *
     * @return authorization epoch of the actor's account as of now, 0 when it may not act at all
     */
    long open(Actor actor);

    /** Takes the lease when it is free or one's own; @return its fencing token, 0 when somebody else holds it. */
    long lease(String name, String owner, java.time.Duration length);

    Instant databaseTime();
}
