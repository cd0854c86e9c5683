package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.SubItemVersion;

/** Forms by version, parsed once: a version never changes, so the cache never needs to forget. */
@ApplicationScoped
public class ItemForms {
    private final ConcurrentMap<Long, FormDefinition> cache = new ConcurrentHashMap<>();

    public FormDefinition form(SubItemVersion version) {
        return cache.computeIfAbsent(version.id(), id -> parse(version.definition()));
    }

    /**
     * @param json expanded definition, as {@link DefinitionFiles} makes it and the table keeps it
     * @throws DefinitionException naming the place when the text is no definition
     */
    public static FormDefinition parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new DefinitionReader().form(reader.readObject());
        }
    }
}
