package org.sheyin.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTableTest {
    private final StepTable men =
            new StepTable("age", "", true, List.of(row("1900-01", 720, 0, 720), row("1965-01", 721, 4, 756)));
    private final StepTable paid = new StepTable("due", "", true, List.of(row("12", 1, 12, 4), row("54", 5, 6, 24)));

    private static StepTable.Row row(String from, int first, int every, int max) {
        return new StepTable.Row("", from, BigDecimal.valueOf(first), every, BigDecimal.ONE, BigDecimal.valueOf(max));
    }

    @ParameterizedTest
    @CsvSource({"1964-12,720", "1965-01,721", "1965-04,721", "1965-05,722", "1976-08,755", "1976-09,756", "1990-01,756"
    })
    void mens_age_rises_a_month_for_four_months_of_birth(String birth, int months) {
        assertThat(men.at("", birth)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("" + months));
    }

    @ParameterizedTest
    @CsvSource({"12,1", "23,1", "24,2", "48,4", "53,4", "54,5", "59,5", "60,6", "168,24", "400,24"})
    void months_due_follow_months_paid(String months, int due) {
        assertThat(paid.at("", months)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("" + due));
    }

    @Test
    void below_the_first_row_and_for_another_class_there_is_nothing() {
        assertThat(paid.at("", "11")).isEmpty();
        assertThat(men.at("FEMALE", "1970-01")).isEmpty();
    }
}
