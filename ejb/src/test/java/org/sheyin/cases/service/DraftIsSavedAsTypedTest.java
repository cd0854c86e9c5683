package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.FormValues;

class DraftIsSavedAsTypedTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();

    @Test
    void incomplete_input_is_kept_and_not_judged() {
        stage.intake.save(CLERK, id, FormValues.of(Map.of("personName", "示例", "mobile", "138")));

        assertThat(stage.forms.open(stage.file(id)).single())
                .containsEntry("personName", "示例")
                .containsEntry("mobile", "138");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void two_tabs_on_one_draft_keep_what_each_of_them_typed() {
        var shown = FormValues.of(Map.of("personName", "示例", "mobile", "138"));
        stage.intake.save(CLERK, id, shown);

        stage.intake.save(CLERK, id, shown, shown.with("mobile", "13800138000"));
        stage.intake.save(CLERK, id, shown, shown.with("personName", "").with("householdVillage", "石牌"));

        assertThat(stage.forms.open(stage.file(id)).single())
                .containsEntry("mobile", "13800138000")
                .containsEntry("householdVillage", "石牌")
                .doesNotContainKey("personName");
        var told = stage.checking.check(CLERK, id, shown, shown.with("personName", "示例乙"));
        assertThat(told.values().get("mobile")).isEqualTo("13800138000");
        assertThat(told.values().get("personName")).isEqualTo("示例乙");
    }

    @Test
    void half_an_identity_number_finds_nobody() {
        stage.intake.save(CLERK, id, FormValues.of(Map.of("idType", "RESIDENT_ID", "idNumber", "4401061990")));

        assertThat(stage.file(id).applicant().idIndex()).isNull();
        assertThat(stage.file(id).applicant().idMasked()).isEmpty();
    }

    @Test
    void lists_get_the_name_and_a_masked_number() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment());

        var applicant = stage.file(id).applicant();
        assertThat(applicant.name()).isEqualTo("示例甲");
        assertThat(applicant.idMasked()).startsWith("4401**********").doesNotContain("19900520");
    }

    @Test
    void the_case_goes_to_the_agency_of_the_place_just_typed() {
        assertThat(stage.file(id).jurisdiction().agencyRegion()).isEqualTo("440104");

        stage.intake.save(CLERK, id, SampleEntry.enrolment());

        assertThat(stage.file(id).jurisdiction().agencyRegion()).isEqualTo("440106");
        assertThat(stage.file(id).jurisdiction().outletRegion()).isEqualTo("440104");
    }

    @Test
    void what_the_form_does_not_know_is_dropped() {
        stage.intake.save(CLERK, id, FormValues.of(Map.of("state", "COMPLETED")));

        assertThat(stage.forms.open(stage.file(id)).single()).doesNotContainKey("state");
    }
}
