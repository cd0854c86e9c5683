package org.sheyin.staff.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.sheyin.shared.model.SampleActors;

/** People of the register for tests. */
public final class SampleStaff {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Workplace OUTLET = Workplace.outlet(SampleActors.BANK, SampleActors.OUTLET, "440104");

    private SampleStaff() {}

    /** A handler of the sample outlet with that account. */
    public static StaffMember handler(long id, Long accountId) {
        return at(id, OUTLET, accountId, Post.BANK_HANDLER);
    }

    public static StaffMember at(long id, Workplace at, Long accountId, Post post) {
        var person = new SealedPerson("4401**********0011", "index" + id, new byte[1], "138****0000", new byte[1]);
        return new StaffMember(id, at, person, new StaffEntry("甲", Set.of(post), TODAY.minusYears(1), accountId), NOW);
    }
}
