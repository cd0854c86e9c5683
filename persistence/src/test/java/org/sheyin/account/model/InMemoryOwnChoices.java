package org.sheyin.account.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Own choices of everybody in one organization. */
public final class InMemoryOwnChoices implements OwnChoices {
    private final Map<Long, Map<String, String>> settings = new HashMap<>();
    private final List<SavedFilter> filters = new ArrayList<>();
    private long last;

    @Override
    public Map<String, String> settings(long accountId) {
        return Map.copyOf(settings.getOrDefault(accountId, Map.of()));
    }

    @Override
    public void set(long accountId, String name, String value) {
        settings.computeIfAbsent(accountId, id -> new HashMap<>()).put(name, value);
    }

    @Override
    public List<SavedFilter> filters(long accountId, String page) {
        return filters.stream()
                .filter(one -> one.page().equals(page) && (one.shared() || one.accountId() == accountId))
                .sorted(Comparator.comparing((SavedFilter one) -> one.accountId() != accountId)
                        .thenComparing(SavedFilter::name))
                .toList();
    }

    @Override
    public void keep(SavedFilter filter) {
        filters.removeIf(one -> one.accountId() == filter.accountId()
                && one.page().equals(filter.page())
                && one.name().equals(filter.name()));
        filters.add(new SavedFilter(
                ++last, filter.accountId(), filter.page(), filter.name(), filter.parameters(), filter.shared()));
    }

    @Override
    public boolean remove(long accountId, long filterId) {
        return filters.removeIf(one -> one.accountId() == accountId && one.id() == filterId);
    }
}
