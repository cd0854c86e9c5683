package org.sheyin.catalogue.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.Condition;
import org.sheyin.catalogue.model.CrossFieldRule;
import org.sheyin.catalogue.model.Expression;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.ItemParameter;
import org.sheyin.catalogue.model.Lead;
import org.sheyin.catalogue.model.Section;
import org.sheyin.catalogue.model.Severity;
import org.sheyin.catalogue.model.StepTable;

/** Reads one expanded definition; every failure names the item and what could not be read. */
final class DefinitionReader {

    FormDefinition form(JsonObject json) {
        var code = json.getString("code");
        try {
            return new FormDefinition(
                    code,
                    FieldReader.bilingual(json, "name"),
                    json.getBoolean("toBeConfirmed"),
                    list(json, "sections", DefinitionReader::section),
                    list(json, "materials", MaterialReader::read),
                    list(json, "rules", DefinitionReader::rule),
                    list(json, "parameters", DefinitionReader::parameter),
                    list(json, "tables", DefinitionReader::table),
                    list(json, "leads", DefinitionReader::lead));
        } catch (RuntimeException wrong) {
            throw new DefinitionException(code + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Section section(JsonObject json) {
        return new Section(
                json.getString("key"),
                FieldReader.bilingual(json, "title"),
                FieldReader.visible(json),
                list(json, "fields", FieldReader::read));
    }

    private static CrossFieldRule rule(JsonObject json) {
        return new CrossFieldRule(
                json.getString("id"),
                json.getString("rows", ""),
                json.containsKey("when") ? ConditionReader.read(json.get("when")) : Condition.ALWAYS,
                ConditionReader.read(json.get("require")),
                strings(json, "fields"),
                FieldReader.bilingual(json, "message"),
                Severity.valueOf(json.getString("severity")),
                json.getString("basis"),
                strings(json, "parameters"));
    }

    private static Lead lead(JsonObject json) {
        var carry = new LinkedHashMap<String, Expression>();
        json.getOrDefault("carry", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((key, value) -> carry.put(key, ExpressionReader.read(value)));
        return new Lead(
                json.getString("item"),
                json.containsKey("when") ? ConditionReader.read(json.get("when")) : Condition.ALWAYS,
                FieldReader.bilingual(json, "text"),
                carry);
    }

    private static ItemParameter parameter(JsonObject json) {
        return new ItemParameter(
                json.getString("key"),
                json.getString("value"),
                LocalDate.parse(json.getString("effectiveFrom")),
                json.getString("basis"),
                json.getBoolean("toBeConfirmed"));
    }

    private static StepTable table(JsonObject json) {
        return new StepTable(
                json.getString("name"),
                json.getString("basis"),
                json.getBoolean("toBeConfirmed"),
                list(json, "rows", DefinitionReader::row));
    }

    private static StepTable.Row row(JsonObject json) {
        var first = json.getJsonNumber("first").bigDecimalValue();
        var every = json.getInt("every", 0);
        return new StepTable.Row(
                json.getString("key", ""),
                json.getString("from"),
                first,
                every,
                every == 0 ? BigDecimal.ZERO : json.getJsonNumber("step").bigDecimalValue(),
                every == 0 ? first : json.getJsonNumber("max").bigDecimalValue());
    }

    static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> reader) {
        return json.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(reader)
                .toList();
    }

    static List<String> strings(JsonObject json, String key) {
        JsonArray array = json.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static Bilingual bilingualOf(JsonObject text) {
        return new Bilingual(text.getString("zh"), text.getString("en"));
    }
}
