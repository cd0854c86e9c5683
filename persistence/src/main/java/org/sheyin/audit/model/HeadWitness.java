package org.sheyin.audit.model;

import java.util.List;
import java.util.function.Predicate;

/** Heads that were told outside the database; they may be millions, so they are looked at one by one. */
@FunctionalInterface
public interface HeadWitness {
    /** Whether all heads of trees larger than this are so, in the order in which they were told; asks no further once one is not. */
    boolean all(long size, Predicate<SealedHead> so);

    static HeadWitness of(List<SealedHead> heads) {
        return (size, so) -> heads.stream().filter(head -> head.size() > size).allMatch(so);
    }
}
