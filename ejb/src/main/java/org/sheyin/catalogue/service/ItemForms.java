package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.SubItemVersion;
import org.sheyin.shared.service.Jsons;

/** Items and forms by version, read and parsed once: a version never changes, so the cache never needs to forget. */
@ApplicationScoped
public class ItemForms {
    private final ConcurrentMap<Long, FormDefinition> cache = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, ItemView> items = new ConcurrentHashMap<>();

    /** The item when it has been read before. */
    public Optional<ItemView> known(long versionId) {
        return Optional.ofNullable(items.get(versionId));
    }

    /** @param reading how to read it when it is not known yet; what is not there is asked for again */
    Optional<ItemView> item(long versionId, Supplier<Optional<ItemView>> reading) {
        return Optional.ofNullable(
                items.computeIfAbsent(versionId, id -> reading.get().orElse(null)));
    }

    public FormDefinition form(SubItemVersion version) {
        return cache.computeIfAbsent(version.id(), id -> parse(version.definition()));
    }

    /**
     * @param json expanded definition, as {@link DefinitionFiles} makes it and the table keeps it
     * @throws DefinitionException naming the place when the text is no definition
     */
    public static FormDefinition parse(String json) {
        try (var reader = Jsons.READ.createReader(new StringReader(json))) {
            return new DefinitionReader().form(reader.readObject());
        }
    }
}
