package org.sheyin.staff.service;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.sheyin.shared.model.Actor;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.Workplace;

/** What the register asks of the accounts, which stand above it. All within the caller's transaction and scope. */
public interface StaffAccounts {
    /** The account of that name, when it is one of that workplace. */
    OptionalLong find(String loginName, Workplace at);

    Optional<String> loginName(long accountId);

    /**
     * Roles of posts that the person lost go at once; for those of new posts a security administrator is asked (Art 21(1)).
     */
    void follow(Actor actor, StaffMember member, Instant at);

    /** Freezes it, so that its sessions end at their next request. @return false when it could not act anyway */
    boolean freeze(Actor actor, long accountId, Instant at);

    /** Gives a frozen one back as it was before. */
    void giveBack(Actor actor, long accountId, Instant at);

    /** For good; whatever could still log in is frozen first. */
    void cancel(Actor actor, long accountId, Instant at);
}
