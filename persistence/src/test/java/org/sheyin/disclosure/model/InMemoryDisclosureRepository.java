package org.sheyin.disclosure.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Actor;

/** Exceptions and counts of a test. */
public final class InMemoryDisclosureRepository implements DisclosureRepository {
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final Map<String, Integer> looks = new HashMap<>();
    private final Map<String, Integer> stops = new HashMap<>();
    private DailyView alarm;

    @Override
    public void add(Disclosure disclosure) {
        disclosures.add(disclosure);
    }

    /** Those registered, in order. */
    public List<Disclosure> all() {
        return List.copyOf(disclosures);
    }

    /** The first; ids are the database's to give. */
    @Override
    public Optional<Disclosure> lock(long id) {
        return disclosures.stream().filter(one -> id == 1).findFirst();
    }

    void has(DailyView found) {
        alarm = found;
    }

    @Override
    public Optional<DailyView> lockDay(long id) {
        return Optional.ofNullable(alarm);
    }

    @Override
    public int moreViews(Actor actor, LocalDate day) {
        return disclosures.stream()
                .filter(one -> one.bankId() == actor.bankId() && one.isLive(day))
                .filter(one -> one.cityCode().isEmpty() || one.cityCode().equals(actor.cityCode()))
                .mapToInt(Disclosure::moreViews)
                .sum();
    }

    @Override
    public int viewed(Actor actor, LocalDate day) {
        return looks.getOrDefault(key(actor, day), 0);
    }

    @Override
    public int countView(Actor actor, LocalDate day, int allowed) {
        return looks.merge(key(actor, day), 1, Integer::sum);
    }

    @Override
    public void stopped(Actor actor, LocalDate day, int allowed, Instant at) {
        stops.merge(key(actor, day), 1, Integer::sum);
    }

    /** How often the actor was stopped that day. */
    public int stops(Actor actor, LocalDate day) {
        return stops.getOrDefault(key(actor, day), 0);
    }

    private static String key(Actor actor, LocalDate day) {
        return actor.accountId() + "@" + day;
    }
}
