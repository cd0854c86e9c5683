package org.sheyin.catalogue.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.shared.service.Jsons;

/**
 * The committed catalogue: one file per sub-item, and the blocks (person, agent, account) that many of them share.
 * Expanding puts the blocks in, so that what is stored stands alone when a block changes later.
 */
public final class DefinitionFiles {
    private static final String ROOT = "/catalogue/";
    private static final List<String> LISTS = List.of("materials", "rules", "parameters", "tables");

    private final String edition;

    /**
     * @param edition folder of the edition, such as {@code 2026}
     */
    public DefinitionFiles(String edition) {
        this.edition = edition;
    }

    /** Edition, legal basis, effective date, the 17 categories and the codes of the sub-items. */
    public JsonObject index() {
        return read("categories");
    }

    public List<String> codes() {
        return index().getJsonArray("items").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** The sub-item's file with its blocks put in. */
    public JsonObject expanded(String code) {
        var file = read(code);
        var blocks = DefinitionReader.strings(file, "blocks").stream()
                .map(this::read)
                .toList();
        var builder = Jsons.BUILD.createObjectBuilder(file).remove("blocks");
        builder.add("sections", sections(file, blocks));
        for (var list : LISTS) {
            var merged = Jsons.BUILD.createArrayBuilder();
            blocks.forEach(block -> append(merged, block, list));
            append(merged, file, list);
            builder.add(list, merged);
        }
        return builder.build();
    }

    public FormDefinition form(String code) {
        return new DefinitionReader().form(expanded(code));
    }

    /** Blocks that say {@code last} follow the item's own sections, the others lead. */
    private static JsonArray sections(JsonObject file, List<JsonObject> blocks) {
        var sections = Jsons.BUILD.createArrayBuilder();
        blocks.stream()
                .filter(block -> !block.getBoolean("last"))
                .forEach(block -> append(sections, block, "sections"));
        append(sections, file, "sections");
        blocks.stream().filter(block -> block.getBoolean("last")).forEach(block -> append(sections, block, "sections"));
        return sections.build();
    }

    private static void append(JsonArrayBuilder target, JsonObject source, String key) {
        source.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().forEach(target::add);
    }

    private JsonObject read(String name) {
        var path = ROOT + edition + "/" + name + ".json";
        try (var stream = FormDefinition.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new DefinitionException("missing " + path);
            }
            try (var reader = Jsons.READ.createReader(stream)) {
                return reader.readObject();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
