package org.sheyin.dictionary.model;

import java.util.Optional;

/** The extensible lists. */
public interface DictionaryRepository {
    void add(DictionaryEntry entry);

    Optional<DictionaryEntry> find(ExtensibleList list, String code);

    /** Finds and locks. */
    Optional<DictionaryEntry> lock(long id);
}
