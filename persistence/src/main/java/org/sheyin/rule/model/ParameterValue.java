package org.sheyin.rule.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.sheyin.calendar.model.OfficeHours;
import org.sheyin.calendar.model.WorkingTime;
import org.sheyin.shared.model.Reason;

/**
 * A parameter's value on a day, with everything that a rule card shows.
 *
 * @param key key of the parameter
 * @param text the value as text
 * @param unit what it counts
 * @param article article of the measures, or the agreement's clause when it is overridden
 * @param version version in force; that of the overridden value when an agreement speaks
 * @param effectiveFrom first day of that version
 * @param basis document or decision that it rests on
 * @param author who set it
 * @param overridden whether an agreement speaks (Art 5)
 */
public record ParameterValue(
        String key,
        String text,
        ParameterUnit unit,
        String article,
        int version,
        LocalDate effectiveFrom,
        String basis,
        String author,
        boolean overridden) {

    /** @throws NumberFormatException when the value is no whole number */
    public int asInt() {
        return Integer.parseInt(text);
    }

    public List<Integer> asInts() {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    public boolean asBoolean() {
        expect(text.matches("true|false"));
        return Boolean.parseBoolean(text);
    }

    /** As a share of one: 20 % is 0.20. */
    public BigDecimal asPercent() {
        expect(unit == ParameterUnit.PERCENT);
        return new BigDecimal(text).movePointLeft(2);
    }

    /** Elapsed or working time of seconds, minutes and hours, or days of 24 hours; months and working days have no duration. */
    public Duration asDuration() {
        return switch (unit) {
            case SECONDS -> Duration.ofSeconds(asInt());
            case MINUTES, WORKING_MINUTES -> Duration.ofMinutes(asInt());
            case HOURS, WORKING_HOURS -> Duration.ofHours(asInt());
            case DAYS -> Duration.ofDays(asInt());
            default -> throw new IllegalStateException(key + " has no duration: " + unit);
        };
    }

    /** Calendar days or calendar months. */
    public Period asPeriod() {
        expect(unit == ParameterUnit.DAYS || unit == ParameterUnit.MONTHS);
        return unit == ParameterUnit.DAYS ? Period.ofDays(asInt()) : Period.ofMonths(asInt());
    }

    public OfficeHours asOfficeHours() {
        return OfficeHours.parse(text);
    }

    /** Whether the choice is this word. */
    public boolean is(String choice) {
        return text.equals(choice);
    }

    /** The moment that lies this value after another, in calendar or working time as the unit says. */
    public LocalDateTime after(LocalDateTime from, WorkingTime working) {
        return unit.after(from, asInt(), working);
    }

    /** The reason, now naming this parameter, its value and version (invariant 20). */
    public Reason cite(Reason reason) {
        return reason.withParameter(key, text, version);
    }

    /** A reason of this parameter's own article. */
    public Reason reason(String ruleId, String... args) {
        return cite(Reason.of(ruleId, article, args));
    }

    private void expect(boolean holds) {
        if (!holds) {
            throw new IllegalStateException(key + " is not of that kind: " + text + " " + unit);
        }
    }
}
