package org.sheyin.dictionary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.Made;

/** The lists in memory, with ids from 1 on. */
public final class InMemoryDictionaryRepository implements DictionaryRepository {
    private final List<DictionaryEntry> entries = new ArrayList<>();

    @Override
    public void add(DictionaryEntry entry) {
        entries.add(entry);
        Made.write(entry, "id", (long) entries.size());
    }

    @Override
    public Optional<DictionaryEntry> find(ExtensibleList list, String code) {
        return entries.stream()
                .filter(entry -> entry.list() == list && entry.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<DictionaryEntry> lock(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }
}
