package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.SampleCatalogue;

/** Looking is logged apart from acting, and numbers are shown only for a purpose (Art 6, 24). */
class CaseIsLookedAtTest {
    private final Stage stage = new Stage();
    private final long id = stage.submitted();

    @Test
    void a_look_is_logged_and_is_no_step() {
        var before = stage.cases.actions(id);

        stage.reading.look(REVIEWER, id);

        assertThat(stage.cases.actions(id)).isEqualTo(before);
        assertThat(stage.cases.looks(id))
                .singleElement()
                .extracting("viewer", "kind", "purpose", "origin")
                .containsExactly("社保201", "VIEW", "", "10.0.0.5");
        assertThat(stage.audited.lines()).endsWith("VIEWED LOOK");
    }

    @Test
    void numbers_are_masked_and_the_rest_is_readable() {
        var view = stage.reading.look(REVIEWER, id);

        assertThat(view.values().get("idNumber")).startsWith("4401").contains("**********");
        assertThat(view.values().get("householdRegion")).isEqualTo("440106");
        assertThat(view.values().toString()).doesNotContain(SampleEntry.identity(1));
        assertThat(view.pages()).extracting(PageView::lineKey).containsExactly("household", "idCard");
        assertThat(view.steps())
                .extracting(CaseView.Step::action)
                .containsExactly(CaseAction.BEGIN, CaseAction.ACCEPT, CaseAction.SUBMIT);
    }

    @Test
    void numbers_in_rows_are_masked_as_well() {
        long other = stage.intake.begin(CLERK, SampleCatalogue.DEPENDANTS, SubmitCase.newToken());
        var row = Map.of("dependantName", "示例乙", "dependantIdNumber", SampleEntry.identity(2));
        stage.intake.save(CLERK, other, FormValues.EMPTY.withRows("dependants", List.of(row)));

        var rows = stage.reading.look(REVIEWER, other).values().rowsOf("dependants");

        assertThat(rows.get(0)).containsEntry("dependantName", "示例乙");
        assertThat(rows.get(0).get("dependantIdNumber")).contains("**********");
    }

    @Test
    void for_a_purpose_a_number_is_shown_and_the_purpose_logged() {
        assertThat(stage.reading.reveal(REVIEWER, id, "idNumber", " 电话核实身份 ")).isEqualTo(SampleEntry.identity(1));
        assertThat(stage.cases.looks(id))
                .singleElement()
                .extracting("kind", "purpose", "field")
                .containsExactly("REVEAL", "电话核实身份", "idNumber");
        assertThat(stage.audited.lines()).endsWith("VIEWED REVEAL");
    }

    @Test
    void a_number_in_a_row_is_shown_by_its_place() {
        long other = stage.intake.begin(CLERK, SampleCatalogue.DEPENDANTS, SubmitCase.newToken());
        var first = Map.of("dependantName", "示例乙", "dependantIdNumber", SampleEntry.identity(2));
        var second = Map.of("dependantName", "示例丙", "dependantIdNumber", SampleEntry.identity(3));
        stage.intake.save(CLERK, other, FormValues.EMPTY.withRows("dependants", List.of(first, second)));

        assertThat(stage.reading.reveal(CLERK, other, "dependants[1].dependantIdNumber", "当面核对"))
                .isEqualTo(SampleEntry.identity(3));
        assertThat(stage.reading.reveal(CLERK, other, "dependants[7].dependantIdNumber", "当面核对"))
                .isEmpty();
        assertThat(stage.cases.looks(other)).extracting("kind").containsExactly("REVEAL", "REVEAL");
    }

    @Test
    void for_comparing_with_the_material_a_draft_is_masked() {
        long draft = stage.entered();

        assertThat(stage.reading.compare(CLERK, draft).values().get("idNumber")).contains("**********");
        assertThat(stage.cases.looks(draft)).hasSize(1);
        assertRefused(() -> stage.reading.compare(CLERK, id), "CASE-20-2f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "核实", " 核实 "})
    void without_a_purpose_it_is_refused(String purpose) {
        assertRefused(() -> stage.reading.reveal(REVIEWER, id, "idNumber", purpose), "CASE-24-3");
        assertRefused(() -> stage.reading.reveal(REVIEWER, id, "idNumber", null), "CASE-24-3");
        assertThat(stage.cases.looks(id)).isEmpty();
    }

    @Test
    void the_clerk_edits_a_draft_with_its_numbers_in_full() {
        long draft = stage.entered();

        assertThat(stage.reading.edit(CLERK, draft).values().get("idNumber")).isEqualTo(SampleEntry.identity(1));
        assertThat(stage.cases.looks(draft)).hasSize(1);
        assertRefused(() -> stage.reading.edit(CLERK, id), "CASE-20-2f");
    }
}
