package org.sheyin.staff.model;

import java.time.LocalDate;

/** How somebody stands on a day: {@link StaffStanding#unknown()} when he is not on the register, as far as the scope reaches. */
public interface Standings {
    StaffStanding of(long accountId, LocalDate day);

    StaffStanding ofPerson(long staffId, LocalDate day);
}
