package org.sheyin.catalogue.service;

import jakarta.json.JsonObject;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.Condition;
import org.sheyin.catalogue.model.Expression;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.Option;
import org.sheyin.catalogue.model.RegionLevel;

/** Reads one field. */
final class FieldReader {
    private FieldReader() {}

    static FieldDefinition read(JsonObject json) {
        var type = FieldType.valueOf(json.getString("type"));
        if (type == FieldType.COMPUTED && !json.containsKey("value")) {
            throw new DefinitionException("computed without value: " + json.getString("key"));
        }
        if (type == FieldType.REGION && !json.containsKey("level")) {
            throw new DefinitionException("region without level: " + json.getString("key"));
        }
        return new FieldDefinition(
                json.getString("key"),
                bilingual(json, "label"),
                type,
                json.getBoolean("required", false),
                requiredWhen(json),
                visible(json),
                json.getString("pattern", ""),
                expression(json, "min"),
                expression(json, "max"),
                DefinitionReader.list(json, "options", FieldReader::option),
                json.containsKey("help") ? bilingual(json, "help") : Bilingual.NONE,
                json.containsKey("level") ? RegionLevel.valueOf(json.getString("level")) : null,
                DefinitionReader.list(json, "columns", FieldReader::read),
                expression(json, "value"));
    }

    static Condition requiredWhen(JsonObject json) {
        return json.containsKey("requiredWhen") ? ConditionReader.read(json.get("requiredWhen")) : Condition.NEVER;
    }

    static Condition visible(JsonObject json) {
        return json.containsKey("visibleWhen") ? ConditionReader.read(json.get("visibleWhen")) : Condition.ALWAYS;
    }

    static Bilingual bilingual(JsonObject json, String key) {
        return DefinitionReader.bilingualOf(json.getJsonObject(key));
    }

    static Option option(JsonObject json) {
        return new Option(json.getString("value"), DefinitionReader.bilingualOf(json));
    }

    private static Expression expression(JsonObject json, String key) {
        return json.containsKey(key) ? ExpressionReader.read(json.get(key)) : null;
    }
}
