package org.sheyin.staff.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the gates know of a person on a day, read by one statement.
 *
 * @param staffId 0 for somebody who is not on the register
 * @param leftOn last day, null while he works here
 * @param trainedTo last day of the longest pass in force by the day, null without one; the same of the commitment
 * @param accountState null without an account
 * @param proven whether the login can prove the person (Art 25)
 * @param idIndex blind index of the identity number
 */
public record StaffStanding(
        long staffId,
        Set<Post> posts,
        LocalDate hiredOn,
        LocalDate leftOn,
        LocalDate trainedTo,
        LocalDate committedTo,
        String accountState,
        boolean proven,
        String idIndex) {

    public static StaffStanding unknown() {
        return new StaffStanding(0, Set.of(), null, null, null, null, null, false, "");
    }

    public boolean isKnown() {
        return staffId != 0;
    }
}
