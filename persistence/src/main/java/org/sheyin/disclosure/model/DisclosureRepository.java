package org.sheyin.disclosure.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.shared.model.Actor;

/** Exceptions and daily counts, as far as the actor's scope reaches. */
public interface DisclosureRepository {
    void add(Disclosure disclosure);

    /** Finds and locks. */
    Optional<Disclosure> lock(long id);

    /** Finds and locks the count of somebody's day. */
    Optional<DailyView> lockDay(long id);

    /** Records that each person of the actor's bank may look at that day beyond the limit. */
    int moreViews(Actor actor, LocalDate day);

    /** Records that the actor has looked at that day. */
    int viewed(Actor actor, LocalDate day);

    /** Counts one more. @param allowed the limit of the day, kept with the count @return how many they are now */
    int countView(Actor actor, LocalDate day, int allowed);

    /** Notes that the actor was stopped. */
    void stopped(Actor actor, LocalDate day, int allowed, Instant at);
}
