package org.sheyin.staff.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sheyin.account.service.AccountGate;
import org.sheyin.account.service.PersonGate;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.StaffStanding;
import org.sheyin.staff.model.Standings;

/** Everybody is a handler against whom nothing stands, unless a test says otherwise. */
public final class SampleStandings implements Standings {
    private final Map<Long, UnaryOperator<StaffStanding>> others = new HashMap<>();

    /** The gates about a person. */
    public static List<EligibilityGate> gates() {
        return List.of(
                new TrainingGate(),
                new PostGate(),
                new CommitmentGate(),
                new RegisterGate(),
                new AccountGate(),
                new PersonGate());
    }

    public void put(long id, UnaryOperator<StaffStanding> stands) {
        others.put(id, stands);
    }

    @Override
    public StaffStanding of(long accountId, LocalDate day) {
        var usual = new StaffStanding(
                1,
                Set.of(Post.BANK_HANDLER),
                day.minusYears(1),
                null,
                day.plusDays(90),
                day.plusDays(90),
                "ACTIVE",
                true,
                "index");
        return others.getOrDefault(accountId, UnaryOperator.identity()).apply(usual);
    }

    @Override
    public StaffStanding ofPerson(long staffId, LocalDate day) {
        return of(staffId, day);
    }
}
