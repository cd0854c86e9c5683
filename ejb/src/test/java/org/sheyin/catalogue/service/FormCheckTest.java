package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialLine;

/** What a page asks of a form, shown on enrolment and on the employee pension. */
class FormCheckTest {
    private final FormDefinition enrolment = Forms.FILES.form("01-01");
    private final FormDefinition pension = Forms.FILES.form("03-01");

    @Test
    void an_empty_form_names_every_required_field_and_no_rule_speaks() {
        var findings = Forms.check(enrolment, FormValues.EMPTY);
        assertThat(findings).extracting(Finding::ruleId).containsOnly("FORM-20-2-required");
        assertThat(findings)
                .extracting(Finding::fieldKey)
                .contains("personName", "idNumber", "grade")
                .doesNotContain("agentName", "debitAccount", "employeeInsured");
    }

    @Test
    void full_width_digits_blanks_and_lower_case_x_are_normalised() {
        var typed = FormValues.of(Map.of(
                "idNumber", "４４０１０６ 19900520 001x", "startMonth", "2026年3月", "personName", " 阿依•古丽 ", "stranger", "1"));
        var clean = Forms.CHECK.normalise(enrolment, typed);
        assertThat(clean.single())
                .containsEntry("idNumber", "44010619900520001X")
                .containsEntry("startMonth", "2026-03")
                .containsEntry("personName", "阿依·古丽")
                .doesNotContainKey("stranger");
    }

    @Test
    void sex_and_birth_date_come_from_the_number_and_must_agree_with_it() {
        var filled = Forms.CHECK.compute(enrolment, DeepSamples.enrolment(), Forms.TODAY);
        assertThat(filled.single()).containsEntry("gender", "MALE").containsEntry("birthDate", "1990-05-20");
        var findings = Forms.check(enrolment, DeepSamples.enrolment().with("gender", "FEMALE"));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("FORM-20-2-derived");
            assertThat(finding.fieldKey()).isEqualTo("gender");
            assertThat(finding.messageEn()).contains("Male");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "idNumber,440106199005200011",
        "mobile,12345",
        "grade,7",
        "student,MAYBE",
        "householdRegion,999999",
        "startMonth,2026-13",
        "personName,x1",
        "startMonth,2008-12",
        "debitAccount,6222020000000000001"
    })
    void a_wrong_value_is_found_at_its_field(String key, String value) {
        var values = DeepSamples.enrolment().with("payMethod", "DEBIT").with("debitAccount", "6222020000000000000");
        assertThat(Forms.check(enrolment, values)).isEmpty();
        assertThat(Forms.check(enrolment, values.with(key, value)))
                .extracting(Finding::fieldKey)
                .contains(key);
    }

    @Test
    void a_birth_date_that_is_not_the_number_s_is_found_too() {
        assertThat(Forms.check(enrolment, DeepSamples.enrolment().with("birthDate", "1990-05-21")))
                .extracting(Finding::fieldKey, Finding::ruleId)
                .containsExactly(tuple("birthDate", "FORM-20-2-derived"));
    }

    @Test
    void rows_are_as_many_as_the_form_has_place_for_and_each_is_checked() {
        var elsewhere = DeepSamples.employeePension().with("paidElsewhere", "YES");
        var place = Map.of("placeRegion", "440300", "placeFrom", "1990-01", "placeMonths", "6");
        assertThat(Forms.check(pension, elsewhere.withRows("otherPlaces", Collections.nCopies(12, place))))
                .extracting(Finding::ruleId)
                .doesNotContain("FORM-20-2-rows", "FORM-20-2-bounds");
        assertThat(Forms.check(pension, elsewhere.withRows("otherPlaces", Collections.nCopies(13, place))))
                .extracting(Finding::fieldKey, Finding::ruleId)
                .contains(tuple("otherPlaces", "FORM-20-2-rows"));
        var wrong = Map.of("placeRegion", "440300", "placeFrom", "1990-01", "placeMonths", "601");
        assertThat(Forms.check(pension, elsewhere.withRows("otherPlaces", List.of(place, wrong))))
                .extracting(Finding::fieldKey, Finding::ruleId)
                .contains(tuple("otherPlaces[1].placeMonths", "FORM-20-2-bounds"));
    }

    @Test
    void length_counts_code_points() {
        var longest = "𠮷".repeat(100);
        assertThat(Forms.check(enrolment, DeepSamples.enrolment().with("householdVillage", longest)))
                .isEmpty();
        assertThat(Forms.check(enrolment, DeepSamples.enrolment().with("householdVillage", longest + "村")))
                .extracting(Finding::ruleId)
                .containsExactly("FORM-20-2-bounds");
    }

    @Test
    void the_category_opens_its_proof_and_direct_debit_the_card() {
        assertThat(required(DeepSamples.enrolment())).containsExactly("idCard", "household");
        assertThat(required(DeepSamples.enrolment()
                        .with("personCategory", "DISABLED")
                        .with("payMethod", "DEBIT")))
                .containsExactly("idCard", "household", "disabilityCert", "socialCard");
    }

    private List<String> required(FormValues values) {
        return Forms.CHECK.requiredMaterials(enrolment, values, Forms.TODAY).stream()
                .map(MaterialLine::key)
                .toList();
    }

    @Test
    void an_agent_opens_the_agents_fields_and_papers() {
        var values = DeepSamples.enrolment().with("agentPresent", "YES").with("agentAuthority", "LETTER");
        assertThat(Forms.CHECK.visibleFields(enrolment, values, Forms.TODAY))
                .extracting(FieldDefinition::key)
                .contains("agentName", "agentRelation");
        assertThat(required(values)).contains("agentIdCard", "authorityLetter").doesNotContain("guardianProof");
    }

    @Test
    void a_forged_computed_value_is_computed_anew_and_hidden_leftovers_are_dropped() {
        var forged =
                DeepSamples.employeePension().with("statutoryMonth", "2020-01").with("lastEmployer", "旧单位");
        assertThat(Forms.check(pension, forged)).isEmpty();
        assertThat(Forms.CHECK.compute(pension, forged, Forms.TODAY).get("statutoryMonth"))
                .isEqualTo("2026-03");
        assertThat(Forms.CHECK.visibleValues(pension, forged, Forms.TODAY).has("lastEmployer"))
                .isFalse();
    }

    @Test
    void rows_are_checked_cell_by_cell_and_choose_the_agency() {
        var values = DeepSamples.employeePension()
                .with("paidElsewhere", "YES")
                .with("householdRegion", "440305")
                .with("lastPlaceMonths", "100")
                .withRows(
                        "otherPlaces",
                        List.of(
                                Map.of("placeRegion", "440400", "placeFrom", "2000-01", "placeMonths", "60"),
                                Map.of("placeRegion", "441900", "placeFrom", "2005-01", "placeMonths", "140")));
        assertThat(Forms.CHECK.compute(pension, values, Forms.TODAY).get("competentRegion"))
                .isEqualTo("441900");
        var broken = values.withRows("otherPlaces", List.of(Map.of("placeRegion", "440400", "placeMonths", "many")));
        assertThat(Forms.check(pension, broken))
                .extracting(Finding::fieldKey)
                .contains("otherPlaces[0].placeFrom", "otherPlaces[0].placeMonths");
    }

    @Test
    void values_survive_as_json() {
        var values = DeepSamples.employeePension()
                .with("note", "引号\" 换行\n 表情😀")
                .withRows("otherPlaces", List.of(Map.of("placeRegion", "440400")));
        assertThat(FormValuesJson.read(FormValuesJson.write(values))).isEqualTo(values);
    }
}
