package org.sheyin.catalogue.model;

import java.math.BigDecimal;
import java.util.List;

/** A value that follows from a form, as data. The empty text means: not known yet. */
public sealed interface Expression {

    Expression TODAY = new Today();

    String valueIn(FormContext context);

    /** A fixed text or number. */
    record Literal(String text) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return text;
        }
    }

    /** Value of a field, or of a column when in a row. */
    record Field(String key) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return context.value(key);
        }
    }

    /** Value of a dated parameter of the item. */
    record Parameter(String key) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return context.parameter(key);
        }
    }

    /**
     * The parameter as a place has it, {@code key.440106}, {@code key.440100} or else {@code key}, on the last day of a
     * year or month or on a day; empty when there is none.
     */
    record ParameterOf(String key, Expression place, Expression at) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return context.parameterOf(key, place.valueIn(context), at.valueIn(context));
        }
    }

    /** The business day. */
    record Today() implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return context.today().toString();
        }
    }

    /** One of two values; empty while the condition is unknown. */
    record If(Condition condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            if (condition.holds(context)) {
                return then.valueIn(context);
            }
            return condition.fails(context) ? otherwise.valueIn(context) : "";
        }
    }

    /** Value of a step table. */
    record Table(String name, Expression key, Expression place) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            var where = place.valueIn(context);
            var table = context.form().table(name).orElseThrow(() -> new IllegalStateException("no table " + name));
            return Values.isNumber(where) || Values.isReal(where)
                    ? table.at(key.valueIn(context), where).map(Values::plain).orElse("")
                    : "";
        }
    }

    /** Column of the first row that keeps the condition. */
    record Pick(String rows, String column, Condition where) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return context.rows(rows).stream()
                    .filter(row -> where.holds(context.inRow(row)))
                    .map(row -> row.getOrDefault(column, ""))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Sum of a column; empty cells count nothing. */
    record Sum(String rows, Expression each) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            return Values.plain(context.rows(rows).stream()
                    .map(row -> each.valueIn(context.inRow(row)))
                    .filter(Values::isNumber)
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** A function of other values; empty while one of them is. */
    record Call(Function function, List<Expression> arguments) implements Expression {
        @Override
        public String valueIn(FormContext context) {
            var values = arguments.stream()
                    .map(argument -> argument.valueIn(context))
                    .toList();
            return values.stream().anyMatch(String::isBlank) ? "" : function.apply(values, context);
        }
    }
}
