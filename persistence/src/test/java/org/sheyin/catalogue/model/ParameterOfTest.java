package org.sheyin.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parameter as a place has it: the county's own, else the city's, else the province's. */
class ParameterOfTest {
    private static final FormDefinition FORM = new FormDefinition(
            "00-00",
            new Bilingual("样", "sample"),
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    row("grades", "180", "2025-01-01"),
                    row("grades", "200", "2027-01-01"),
                    row("grades.440300", "360", "2026-07-01"),
                    row("grades.440305", "600", "2025-01-01")),
            List.of(),
            List.of());

    private static ItemParameter row(String key, String value, String from) {
        return new ItemParameter(key, value, LocalDate.parse(from), "x", true);
    }

    @ParameterizedTest
    @CsvSource({
        "440106,2026,180",
        "440106,2027,200",
        "'',2026-03,180",
        "440303,2026-06,180",
        "440303,2026-07,360",
        "440303,2026,360",
        "440305,2026-03-16,600",
        "440106,2024,''",
        "440106,'',''",
        "440106,abcd,''",
        "44,2026,180"
    })
    void the_nearest_place_on_the_day(String place, String at, String value) {
        var context = FormContext.of(FORM, FormValues.EMPTY, LocalDate.of(2026, 3, 16), null);
        var expression =
                new Expression.ParameterOf("grades", new Expression.Literal(place), new Expression.Literal(at));

        assertThat(expression.valueIn(context)).isEqualTo(value);
    }
}
