package org.sheyin.shared.model;

import java.util.List;

/** What a rule answers. A refusal carries all its reasons at once, never only the first. */
public sealed interface Decision {

    Decision ALLOWED = new Allowed();

    /** Nothing stands against it. */
    record Allowed() implements Decision {}

    /** Refused, with at least one reason. */
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static Decision refuse(Reason reason) {
        return new Refused(List.of(reason));
    }

    static Decision when(boolean allowed, Reason otherwise) {
        return allowed ? ALLOWED : refuse(otherwise);
    }

    /** All of them must allow; the reasons of all refusals are kept. */
    static Decision all(List<Decision> decisions) {
        var reasons = decisions.stream().flatMap(d -> d.reasons().stream()).toList();
        return reasons.isEmpty() ? ALLOWED : new Refused(reasons);
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    default List<Reason> reasons() {
        return this instanceof Refused refused ? refused.reasons() : List.of();
    }

    /** @throws RefusedException when refused */
    default void orThrow() {
        if (this instanceof Refused refused) {
            throw new RefusedException(refused.reasons());
        }
    }
}
