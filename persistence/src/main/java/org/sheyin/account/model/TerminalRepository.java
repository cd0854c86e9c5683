package org.sheyin.account.model;

import java.util.List;
import java.util.Optional;

/** The terminals of the outlets (Art 23). */
public interface TerminalRepository {
    /** The one that has not ended under this certificate. */
    Optional<Terminal> findLive(String fingerprint);

    /** Whether there is one, also where the scope does not reach. */
    boolean isLive(String fingerprint);

    /** To be ended; what the scope does not show is not there. */
    Optional<Terminal> lock(long id);

    void add(Terminal terminal);

    /** Of an outlet's terminals that have not ended. */
    List<String> numbers(long outletId);

    /** How many people are logged in on these now. */
    long liveSessions(List<Long> ids);

    /** Sessions that live on it, locked. */
    List<LoginSession> lockSessions(long id);
}
