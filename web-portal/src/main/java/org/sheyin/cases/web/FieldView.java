package org.sheyin.cases.web;

import java.util.List;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.Option;

/**
 * One field as the one fragment renders it, whatever its type.
 *
 * @param id id of the input in the page, {@code f-idNumber} or {@code r-children-0-name}
 * @param name request parameter, {@code f.idNumber} or {@code r.children.0.name}
 * @param rows rows of a repeating field, each with its columns; empty for other types
 * @param blank one empty row to copy; empty for other types
 */
public record FieldView(
        FieldDefinition definition,
        String id,
        String name,
        String value,
        boolean visible,
        boolean required,
        List<List<FieldView>> rows,
        List<FieldView> blank) {

    private static final int TABLE_COLUMNS = 6;

    private static final List<Option> YES_NO =
            List.of(new Option("YES", new Bilingual("是", "Yes")), new Option("NO", new Bilingual("否", "No")));

    public String key() {
        return definition.key();
    }

    /** Which control the fragment shows. */
    public String kind() {
        return switch (definition.type()) {
            case CHOICE, YES_NO -> "select";
            case REGION -> "region";
            case COMPUTED, CORE -> "output";
            case ROWS -> "rows";
            case ADDRESS -> "area";
            default -> "text";
        };
    }

    public List<Option> options() {
        return definition.type() == FieldType.YES_NO ? YES_NO : definition.options();
    }

    public boolean wide() {
        return switch (definition.type()) {
            case ADDRESS, ROWS, REGION -> true;
            default -> false;
        };
    }

    /** Rows of many columns stand as cards, a table of them would be read sideways. */
    public boolean cards() {
        return definition.columns().size() > TABLE_COLUMNS;
    }

    public String inputMode() {
        return switch (definition.type()) {
            case MOBILE, BANK_CARD, INTEGER, YEAR, DATE, MONTH -> "numeric";
            case AMOUNT -> "decimal";
            default -> "text";
        };
    }

    /** Key of the bundle's text that shows the expected form; empty when every text will do. */
    public String shape() {
        return switch (definition.type()) {
            case DATE, MONTH, YEAR, AMOUNT -> "shape." + definition.type().name();
            default -> "";
        };
    }

    /** Months and days have a picker beside the field. */
    public String picker() {
        return switch (definition.type()) {
            case DATE -> "date";
            case MONTH -> "month";
            default -> "";
        };
    }
}
