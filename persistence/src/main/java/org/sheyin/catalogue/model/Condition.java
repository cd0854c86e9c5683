package org.sheyin.catalogue.model;

import java.util.HashSet;
import java.util.List;

/** A condition over the fields of a form, as data. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());
    Condition NEVER = new Not(ALWAYS);

    /** Whether it is known to hold. */
    boolean holds(FormContext context);

    /** Whether it is known not to hold. */
    boolean fails(FormContext context);

    /** How two values are compared. */
    enum Comparison {
        EQ,
        NE,
        GT,
        GTE,
        LT,
        LTE,
        /** The right side is a list of codes parted by commas. */
        IN,
        /** Region codes within a region. */
        STARTS_WITH;

        boolean matches(String left, String right) {
            return switch (this) {
                case EQ -> Values.compare(left, right) == 0;
                case NE -> Values.compare(left, right) != 0;
                case GT -> Values.compare(left, right) > 0;
                case GTE -> Values.compare(left, right) >= 0;
                case LT -> Values.compare(left, right) < 0;
                case LTE -> Values.compare(left, right) <= 0;
                case IN -> List.of(right.split(",")).contains(left);
                case STARTS_WITH -> left.startsWith(right);
            };
        }
    }

    /** Holds when all hold, fails when one fails. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            return parts.stream().allMatch(part -> part.holds(context));
        }

        @Override
        public boolean fails(FormContext context) {
            return parts.stream().anyMatch(part -> part.fails(context));
        }
    }

    /** Holds when one holds, fails when all fail. */
    record AnyOf(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            return parts.stream().anyMatch(part -> part.holds(context));
        }

        @Override
        public boolean fails(FormContext context) {
            return parts.stream().allMatch(part -> part.fails(context));
        }
    }

    /** The other way round; unknown stays unknown. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            return part.fails(context);
        }

        @Override
        public boolean fails(FormContext context) {
            return part.holds(context);
        }
    }

    /** Two values compared; unknown as long as one of them is empty. */
    record Compare(Expression left, Comparison how, Expression right) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            return comes(true, context);
        }

        @Override
        public boolean fails(FormContext context) {
            return comes(false, context);
        }

        private boolean comes(boolean wanted, FormContext context) {
            String first = left.valueIn(context);
            if (first.isBlank()) {
                return false;
            }
            String second = right.valueIn(context);
            return !second.isBlank() && how.matches(first, second) == wanted;
        }
    }

    /** Whether there is a value at all; never unknown. */
    record Filled(Expression value) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            return !value.valueIn(context).isBlank();
        }

        @Override
        public boolean fails(FormContext context) {
            return !holds(context);
        }
    }

    /** Every row keeps the condition. */
    record EachRow(String rows, Condition part) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            return context.rows(rows).stream().allMatch(row -> part.holds(context.inRow(row)));
        }

        @Override
        public boolean fails(FormContext context) {
            return context.rows(rows).stream().anyMatch(row -> part.fails(context.inRow(row)));
        }
    }

    /** No two rows have the same value in the column. */
    record DistinctRows(String rows, String column) implements Condition {
        @Override
        public boolean holds(FormContext context) {
            var seen = new HashSet<String>();
            return context.rows(rows).stream()
                    .map(row -> row.getOrDefault(column, ""))
                    .filter(text -> !text.isBlank())
                    .allMatch(seen::add);
        }

        @Override
        public boolean fails(FormContext context) {
            return !holds(context);
        }
    }
}
