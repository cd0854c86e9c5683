package org.sheyin.catalogue.service;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialSource;

/** Reads one line of a material checklist. */
final class MaterialReader {
    private MaterialReader() {}

    static MaterialLine read(JsonObject json) {
        return new MaterialLine(
                json.getString("key"),
                FieldReader.bilingual(json, "name"),
                json.getBoolean("required", false),
                FieldReader.requiredWhen(json),
                DefinitionReader.strings(json, "sources").stream()
                        .map(MaterialSource::valueOf)
                        .collect(Collectors.toSet()),
                json.getBoolean("kept"),
                DefinitionReader.list(json, "alternatives", FieldReader::option),
                json.containsKey("help") ? FieldReader.bilingual(json, "help") : Bilingual.NONE);
    }
}
