package org.sheyin.catalogue.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Least and greatest length in code points, number, date or count of rows. */
final class BoundsCheck {
    private static final int ROWS = 50;

    Optional<Bilingual> check(FieldDefinition field, String value, FormContext context) {
        var min = field.min() == null ? "" : field.min().valueIn(context);
        var max = field.max() == null ? "" : field.max().valueIn(context);
        if (isText(field.type())) {
            return checkLength(field, value, min, max);
        }
        if (!min.isEmpty() && Values.compare(value, min) < 0) {
            return Optional.of(FormMessages.text("min", field.label(), plain(min)));
        }
        if (!max.isEmpty() && Values.compare(value, max) > 0) {
            return Optional.of(FormMessages.text("max", field.label(), plain(max)));
        }
        return Optional.empty();
    }

    Optional<Bilingual> checkCount(FieldDefinition field, int count, FormContext context) {
        int max = field.max() == null ? ROWS : Integer.parseInt(field.max().valueIn(context));
        return count > max
                ? Optional.of(FormMessages.text("rows.max", field.label(), plain("" + max)))
                : Optional.empty();
    }

    private static Optional<Bilingual> checkLength(FieldDefinition field, String value, String min, String max) {
        int length = value.codePointCount(0, value.length());
        int least = min.isEmpty() ? 1 : new BigDecimal(min).intValue();
        int most = max.isEmpty() ? longest(field.type()) : new BigDecimal(max).intValue();
        return length < least || length > most
                ? Optional.of(FormMessages.text("length", field.label(), plain("" + least), plain("" + most)))
                : Optional.empty();
    }

    private static boolean isText(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.NAME || type == FieldType.ADDRESS;
    }

    private static int longest(FieldType type) {
        return switch (type) {
            case NAME -> 50;
            case ADDRESS -> 200;
            default -> 100;
        };
    }

    private static Bilingual plain(String value) {
        return new Bilingual(value, value);
    }
}
