package org.sheyin.shared.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Searches for a person of this session. The address carries a word that only this session understands, so that neither
 * histories nor logs tell who was looked for (Art 24), and the back button works all the same.
 */
@SessionScoped
public class TypedSearches implements Serializable {
    /** So many are understood; the oldest is forgotten first. */
    static final int MOST = 20;

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @return the word for the address */
    public synchronized String keep(String text) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        texts.put(word, text);
        if (texts.size() > MOST) {
            texts.remove(texts.keySet().iterator().next());
        }
        return word;
    }

    /** Empty when it is of another session or forgotten. */
    public synchronized Optional<String> of(String word) {
        return Optional.ofNullable(texts.get(word));
    }
}
