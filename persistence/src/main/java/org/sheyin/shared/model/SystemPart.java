package org.sheyin.shared.model;

import java.util.EnumSet;
import java.util.Set;

/** A part of the system that acts by itself, with the database role under which its transactions run. */
public enum SystemPart {
    /** Login, first set-up and password resets: before there is an actor. Sees no case. */
    LOGIN("sheyin_app", Right.SETUP, Right.CATALOGUE_READ, Right.DICTIONARY_READ),
    /** Relay, consumers and reconciler of the hand-off. */
    HANDOFF("sheyin_relay", Right.HANDOFF_RUN, Right.HANDOFF_READ, Right.CATALOGUE_READ, Right.CASE_READ),
    /** Whoever asks without an account how a case stands. Sees the one case whose number he knows. */
    VISITOR("sheyin_public", Right.CASE_PROGRESS),
    /** Batch jobs. */
    SWEEP("sheyin_batch", Right.SWEEP_RUN, Right.CATALOGUE_READ, Right.CASE_READ);

    private final String databaseRole;
    private final Set<Right> rights;

    SystemPart(String databaseRole, Right first, Right... more) {
        this.databaseRole = databaseRole;
        this.rights = EnumSet.of(first, more);
    }

    public String databaseRole() {
        return databaseRole;
    }

    /** Whether it works unasked, at its own pace, on connections of its own: nobody waits for it and it waits for nobody. */
    public boolean isBackground() {
        return this == HANDOFF || this == SWEEP;
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }
}
