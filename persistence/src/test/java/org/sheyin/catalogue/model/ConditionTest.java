package org.sheyin.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.model.Condition.Compare;
import org.sheyin.catalogue.model.Condition.Comparison;
import org.sheyin.catalogue.model.Condition.Not;

class ConditionTest {
    private static final FormDefinition FORM = new FormDefinition(
            "00-00",
            new Bilingual("样", "sample"),
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static FormContext filled(String a) {
        return FormContext.of(FORM, FormValues.of(Map.of("a", a)), LocalDate.of(2026, 3, 16), null);
    }

    private static Condition a(Comparison how, String with) {
        return new Compare(new Expression.Field("a"), how, new Expression.Literal(with));
    }

    @Test
    void a_condition_over_an_empty_field_neither_holds_nor_fails_nor_does_its_opposite() {
        var unknown = a(Comparison.EQ, "YES");
        for (var condition : List.of(unknown, new Not(unknown), new Condition.All(List.of(unknown)))) {
            assertThat(condition.holds(filled(""))).isFalse();
            assertThat(condition.fails(filled(""))).isFalse();
        }
    }

    @Test
    void numbers_compare_as_numbers_and_dates_by_what_both_have() {
        assertThat(a(Comparison.GT, "9").holds(filled("10"))).isTrue();
        assertThat(a(Comparison.EQ, "1.0").holds(filled("1"))).isTrue();
        assertThat(a(Comparison.LTE, "2026-03").holds(filled("2026-03-31"))).isTrue();
        assertThat(a(Comparison.LT, "2026-03").fails(filled("2026-03-01"))).isTrue();
    }

    @Test
    void always_and_never_are_what_they_say() {
        assertThat(Condition.ALWAYS.holds(filled(""))).isTrue();
        assertThat(Condition.NEVER.holds(filled(""))).isFalse();
    }

    @Test
    void the_age_at_a_month_is_the_age_at_its_end() {
        var age = new Expression.Call(
                Function.AGE, List.of(new Expression.Field("a"), new Expression.Literal("2026-03")));
        assertThat(age.valueIn(filled("1966-03-31"))).isEqualTo("60");
        assertThat(age.valueIn(filled("1966-04-01"))).isEqualTo("59");
        assertThat(age.valueIn(filled("nonsense"))).isEmpty();
    }
}
