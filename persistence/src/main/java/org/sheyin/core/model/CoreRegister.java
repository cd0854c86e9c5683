package org.sheyin.core.model;

/**
 * The provincial system as a posting sees it. An adapter is a CDI bean, an alternative with a priority; without one the
 * simulator answers. It must know a key again and answer as it did the first time, must come back within ten seconds, and
 * writes nothing of the form into a log.
 */
@FunctionalInterface
public interface CoreRegister {
    /** Hands one decision over. Whatever it throws counts as no answer. */
    CoreAnswer post(CoreRecord decision);

    /** Whether nothing leaves this server. */
    default boolean isSimulated() {
        return false;
    }
}
