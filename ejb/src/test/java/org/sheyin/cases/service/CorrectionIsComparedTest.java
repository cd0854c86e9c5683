package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.SampleCatalogue;

class CorrectionIsComparedTest {
    private final Stage stage = new Stage();
    private final long id = stage.inCorrection();

    private CaseView corrected(String field, String value) {
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with(field, value));
        stage.submit(id);
        return stage.reading.look(REVIEWER, id);
    }

    @Test
    void a_first_version_shows_no_difference() {
        assertThat(stage.reading.look(REVIEWER, id).changes()).isEmpty();
    }

    @Test
    void the_second_shows_what_differs_from_the_first() {
        assertThat(corrected("householdVillage", "石牌街道 瑞华社区").changes())
                .containsExactly(new CaseView.Change("householdVillage", "石牌街道 龙口社区", "石牌街道 瑞华社区"));
    }

    @Test
    void a_digit_changed_behind_the_mask_is_told() {
        var form = stage.reading.look(REVIEWER, id).item().form();
        var before = FormValues.of(Map.of("idNumber", "440106198002140010"));

        assertThat(CaseViews.differences(form, before, before.with("idNumber", "440106198102140010")))
                .containsExactly(new CaseView.Change("idNumber", "4401**********0010", "4401**********0010"));
        assertThat(CaseViews.differences(form, before, before)).isEmpty();
    }

    @Test
    void a_changed_row_is_told_with_the_rows_before_it() {
        var form = stage.items
                .item(REVIEWER, SampleCatalogue.versionOf(SampleCatalogue.DEPENDANTS))
                .orElseThrow()
                .form();
        var field = form.fields()
                .filter(one -> !one.columns().isEmpty())
                .findFirst()
                .orElseThrow();
        String column = field.columns().get(0).key();
        var before = FormValues.EMPTY.withRows(field.key(), List.of(Map.of(column, "甲"), Map.of(column, "乙")));
        var after = before.withRows(field.key(), List.of(Map.of(column, "甲"), Map.of(column, "丙")));

        assertThat(CaseViews.differences(form, before, after)).singleElement().satisfies(change -> {
            assertThat(change.fieldKey()).isEqualTo(field.key());
            assertThat(change.rowsBefore()).isEqualTo(before.rowsOf(field.key()));
        });
    }

    @Test
    void the_remark_stands_at_its_field_and_version() {
        assertThat(stage.reading.look(REVIEWER, id).remarks())
                .containsExactly(new CaseView.Remark(1, "household", "缺户口簿首页", "社保201", Stage.NOW));
    }

    @Test
    void the_trail_tells_how_long_each_step_was_held() {
        stage.clock.forward(Duration.ofHours(2));

        assertThat(stage.reading.look(REVIEWER, id).steps()).last().satisfies(step -> {
            assertThat(step.action()).isEqualTo(CaseAction.RETURN);
            assertThat(step.held()).isEqualTo(7200);
        });
    }
}
