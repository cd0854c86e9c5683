package org.sheyin.catalogue.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Whether a value has the shape of its type. The text names what is expected. */
final class ShapeCheck {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}][\\p{IsHan}\\p{L}\\p{M}·.'’ \\-〇]*");

    private final ValueChecks checks;
    private final RegionLookup regions;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    ShapeCheck(ValueChecks checks, RegionLookup regions) {
        this.checks = checks;
        this.regions = regions;
    }

    Optional<Bilingual> check(FieldDefinition field, String value, FormContext context) {
        if (!hasShape(field, value, context)) {
            return Optional.of(FormMessages.text("type." + field.type(), field.label()));
        }
        if (!field.pattern().isEmpty() && !pattern(field).matcher(value).matches()) {
            return Optional.of(
                    field.help().isEmpty()
                            ? FormMessages.text("pattern", field.label())
                            : FormMessages.text("pattern.help", field.label(), field.help()));
        }
        return Optional.empty();
    }

    /** Of the catalogue, hence few. */
    private Pattern pattern(FieldDefinition field) {
        return patterns.computeIfAbsent(field.pattern(), Pattern::compile);
    }

    private boolean hasShape(FieldDefinition field, String value, FormContext context) {
        return switch (field.type()) {
            case ID_NUMBER -> checks.isIdentityNumber(identityType(field, context), value);
            case MOBILE -> checks.isMobileNumber(value);
            case BANK_CARD -> checks.isBankCard(value);
            case CREDIT_CODE -> checks.isCreditCode(value);
            case NAME -> NAME.matcher(value).matches();
            case DATE -> value.length() == 10 && Values.isReal(value);
            case MONTH -> value.length() == 7 && Values.isReal(value);
            case YEAR -> YEAR.matcher(value).matches();
            case INTEGER -> INTEGER.matcher(value).matches();
            case AMOUNT -> AMOUNT.matcher(value).matches();
            case CHOICE -> field.option(value).isPresent();
            case YES_NO -> "YES".equals(value) || "NO".equals(value);
            case REGION -> regions.isRegion(value, field.level());
            default -> true;
        };
    }

    /** The field beside the number, {@code idNumber} and {@code idType}; a lone number is a resident's. */
    private static String identityType(FieldDefinition field, FormContext context) {
        var type = context.value(field.key().replace("Number", "Type"));
        return type == null || type.isBlank() ? "RESIDENT_ID" : type;
    }
}
