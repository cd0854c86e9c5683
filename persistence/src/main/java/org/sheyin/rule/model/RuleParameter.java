package org.sheyin.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.sheyin.calendar.model.OfficeHours;

/**
 * A number or choice that the measures leave open, or fix. It is founded with a release, which alone sets its bounds; its
 * value changes by {@link RuleParameterVersion}; it ends with the article that it stands for.
 */
@Entity
@Table(name = "rule_parameter")
public class RuleParameter {
    @Id
    @Column(name = "parameter_key")
    private String parameterKey;

    private String article;

    @Column(name = "source_code")
    private String sourceCode;

    @Enumerated(EnumType.STRING)
    private ParameterKind kind;

    @Enumerated(EnumType.STRING)
    private ParameterUnit unit;

    @Column(name = "lower_bound")
    private Long lowerBound;

    @Column(name = "upper_bound")
    private Long upperBound;

    private String allowed;
    private boolean fixed;

    @Column(name = "per_city")
    private boolean perCity;

    private boolean overridable;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "note_zh")
    private String noteZh;

    @Column(name = "note_en")
    private String noteEn;

    protected RuleParameter() {}

    RuleParameter(ParameterRow row) {
        this.parameterKey = row.text("key");
        this.article = row.text("article");
        this.sourceCode = row.text("source");
        this.kind = ParameterKind.valueOf(row.text("kind"));
        this.unit = ParameterUnit.valueOf(row.text("unit"));
        this.lowerBound = row.number("lower");
        this.upperBound = row.number("upper");
        this.allowed = row.text("allowed");
        this.fixed = row.flag("fixed");
        this.perCity = row.flag("per_city");
        this.overridable = row.flag("overridable");
        this.nameZh = row.text("name_zh");
        this.nameEn = row.text("name_en");
        this.noteZh = row.text("note_zh");
        this.noteEn = row.text("note_en");
    }

    /** Whether the value has the form of its kind and lies within the bounds. The database's trigger asks the same. */
    public boolean fits(String value) {
        return switch (kind) {
            case INTEGER -> isWithinBounds(value);
            case INTEGER_LIST -> Arrays.stream(value.split(",", -1)).allMatch(this::isWithinBounds);
            case BOOLEAN -> value.matches("true|false") && (allowed.isEmpty() || value.equals(allowed));
            case CHOICE -> allowedValues().contains(value);
            case TIME_SPANS -> isOfficeHours(value);
        };
    }

    private boolean isWithinBounds(String value) {
        if (!value.matches("[0-9]{1,9}")) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= lowerBound && number <= upperBound;
    }

    private static boolean isOfficeHours(String value) {
        try {
            return !OfficeHours.parse(value).spans().isEmpty();
        } catch (DateTimeException | IllegalArgumentException notOfficeHours) {
            return false;
        }
    }

    public String key() {
        return parameterKey;
    }

    /** Article of the measures, such as {@code 21(3)}. */
    public String article() {
        return article;
    }

    /** Code of the {@link LawSource}. */
    public String sourceCode() {
        return sourceCode;
    }

    public ParameterKind kind() {
        return kind;
    }

    public ParameterUnit unit() {
        return unit;
    }

    /** Inclusive; null for a kind without numbers. */
    public Long lowerBound() {
        return lowerBound;
    }

    /** Inclusive; null for a kind without numbers. */
    public Long upperBound() {
        return upperBound;
    }

    /** The words to choose from; empty for other kinds. */
    public List<String> allowedValues() {
        return allowed.isEmpty() ? List.of() : List.of(allowed.split(","));
    }

    /** Whether the text itself fixes the value: no second version ever. */
    public boolean isFixed() {
        return fixed;
    }

    /** Whether a city may set its own value. */
    public boolean isPerCity() {
        return perCity;
    }

    /** Whether an agreement of before the measures may speak otherwise (Art 5). */
    public boolean isOverridable() {
        return overridable;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String noteZh() {
        return noteZh;
    }

    public String noteEn() {
        return noteEn;
    }
}
