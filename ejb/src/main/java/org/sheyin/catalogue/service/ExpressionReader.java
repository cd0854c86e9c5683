package org.sheyin.catalogue.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheyin.catalogue.model.Expression;
import org.sheyin.catalogue.model.Function;

/**
 * Reads an expression: {@code "$field"}, {@code "#parameter"}, {@code "@today"}, any other text or number as itself, an
 * object with one key as a call: {@code {"age": ["$birthDate", "@today"]}}.
 */
final class ExpressionReader {
    private static final Map<String, Function> FUNCTIONS = Map.ofEntries(
            Map.entry("age", Function.AGE),
            Map.entry("months", Function.MONTHS),
            Map.entry("days", Function.DAYS),
            Map.entry("plusMonths", Function.PLUS_MONTHS),
            Map.entry("plusDays", Function.PLUS_DAYS),
            Map.entry("monthOf", Function.MONTH_OF),
            Map.entry("yearOf", Function.YEAR_OF),
            Map.entry("add", Function.ADD),
            Map.entry("subtract", Function.SUBTRACT),
            Map.entry("multiply", Function.MULTIPLY),
            Map.entry("min", Function.MIN),
            Map.entry("max", Function.MAX),
            Map.entry("idBirth", Function.ID_BIRTH),
            Map.entry("idGender", Function.ID_GENDER),
            Map.entry("cardBank", Function.CARD_BANK),
            Map.entry("join", Function.JOIN),
            Map.entry("round", Function.ROUND),
            Map.entry("start", Function.START));

    private ExpressionReader() {}

    static Expression read(JsonValue json) {
        if (json instanceof JsonString text) {
            return text(text.getString());
        }
        if (json instanceof JsonNumber number) {
            return new Expression.Literal(number.bigDecimalValue().toPlainString());
        }
        if (json instanceof JsonObject object && object.size() == 1) {
            var call = object.entrySet().iterator().next();
            return call(call.getKey(), call.getValue().asJsonArray());
        }
        throw new DefinitionException("no expression: " + json);
    }

    private static Expression text(String text) {
        if (text.startsWith("$")) {
            return new Expression.Field(text.substring(1));
        }
        if (text.startsWith("#")) {
            return new Expression.Parameter(text.substring(1));
        }
        return "@today".equals(text) ? Expression.TODAY : new Expression.Literal(text);
    }

    private static Expression call(String name, JsonArray args) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "if" -> new Expression.If(ConditionReader.read(args.get(0)), read(args.get(1)), read(args.get(2)));
            case "table" -> new Expression.Table(args.getString(0), read(args.get(1)), read(args.get(2)));
            case "pick" -> new Expression.Pick(args.getString(0), args.getString(1), ConditionReader.read(args.get(2)));
            case "parameterof" -> new Expression.ParameterOf(args.getString(0), read(args.get(1)), read(args.get(2)));
            case "sum" -> new Expression.Sum(args.getString(0), read(args.get(1)));
            default -> function(name, args);
        };
    }

    private static Expression function(String name, JsonArray args) {
        var function = FUNCTIONS.get(name);
        if (function == null || function.arity() != args.size()) {
            throw new DefinitionException("no function " + name + " of " + args.size() + " arguments");
        }
        List<Expression> arguments = args.stream().map(ExpressionReader::read).toList();
        return new Expression.Call(function, arguments);
    }
}
