package org.sheyin.catalogue.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sheyin.catalogue.model.Condition;
import org.sheyin.catalogue.model.Condition.Comparison;
import org.sheyin.catalogue.model.Expression;

/**
 * Reads a condition, an object with one key: {@code all}, {@code any}, {@code not}, {@code eq}, {@code ne}, {@code gt},
 * {@code gte}, {@code lt}, {@code lte}, {@code in}, {@code startsWith}, {@code filled}, {@code each}, {@code distinct}.
 */
final class ConditionReader {
    private ConditionReader() {}

    static Condition read(JsonValue json) {
        if (!(json instanceof JsonObject object) || object.size() != 1) {
            throw new DefinitionException("no condition: " + json);
        }
        var entry = object.entrySet().iterator().next();
        var name = entry.getKey();
        var value = entry.getValue();
        return switch (name) {
            case "all" -> new Condition.All(parts(value.asJsonArray()));
            case "any" -> new Condition.AnyOf(parts(value.asJsonArray()));
            case "not" -> new Condition.Not(read(value));
            case "filled" -> new Condition.Filled(ExpressionReader.read(value));
            default -> readPair(name, value.asJsonArray());
        };
    }

    private static Condition readPair(String name, JsonArray args) {
        if (args.size() != 2) {
            throw new DefinitionException(name + " takes two arguments: " + args);
        }
        return switch (name) {
            case "in" -> new Condition.Compare(ExpressionReader.read(args.get(0)), Comparison.IN, codes(args.get(1)));
            case "startsWith" ->
                new Condition.Compare(
                        ExpressionReader.read(args.get(0)), Comparison.STARTS_WITH, ExpressionReader.read(args.get(1)));
            case "each" -> new Condition.EachRow(args.getString(0), read(args.get(1)));
            case "distinct" -> new Condition.DistinctRows(args.getString(0), args.getString(1));
            default ->
                new Condition.Compare(
                        ExpressionReader.read(args.get(0)), comparison(name), ExpressionReader.read(args.get(1)));
        };
    }

    private static Comparison comparison(String name) {
        try {
            return Comparison.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new DefinitionException("no condition: " + name, unknown);
        }
    }

    private static Expression codes(JsonValue json) {
        if (json instanceof JsonArray array) {
            return new Expression.Literal(array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining(",")));
        }
        return ExpressionReader.read(json);
    }

    private static List<Condition> parts(JsonArray array) {
        return array.stream().map(ConditionReader::read).toList();
    }
}
