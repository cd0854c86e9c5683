package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.SampleCatalogue;

/** Rule CASE-16-2: from one item to another that what was typed leads to, with what both ask. */
class LeadIsFollowedTest {
    private final Stage stage = new Stage();
    private final long from = stage.intake.begin(CLERK, SampleCatalogue.BASIC_CHANGE, SubmitCase.newToken());

    private long follow(String token) {
        return stage.leads.follow(CLERK, from, SampleCatalogue.IMPORTANT_CHANGE, token);
    }

    @Test
    void what_was_typed_is_taken_along_and_the_first_draft_stays() {
        stage.intake.save(
                CLERK,
                from,
                FormValues.of(Map.of(
                        "personName", "示例甲",
                        "idType", "RESIDENT_ID",
                        "idNumber", SampleEntry.identity(1),
                        "mobile", "13800000000",
                        "insuredRegion", "440106",
                        "phoneNew", "13900000000",
                        "contactNew", "示例乙")));

        long to = follow(SubmitCase.newToken());

        assertThat(to).isNotEqualTo(from);
        assertThat(stage.file(to).item().code()).isEqualTo(SampleCatalogue.IMPORTANT_CHANGE);
        assertThat(stage.forms.open(stage.file(to)).single())
                .containsEntry("personName", "示例甲")
                .containsEntry("idNumber", SampleEntry.identity(1))
                .containsEntry("birthDate", "1990-05-20")
                .containsEntry("householdRegion", "440106")
                .containsEntry("mobile", "13900000000")
                .doesNotContainKeys("insuredRegion", "phoneNew", "contactNew");
        assertThat(stage.file(from).state()).isEqualTo(CaseState.DRAFT);
        assertThat(stage.forms.open(stage.file(from)).get("phoneNew")).isEqualTo("13900000000");
    }

    @Test
    void pressed_twice_it_is_one_draft_and_what_was_typed_there_since_stays() {
        stage.intake.save(CLERK, from, FormValues.of(Map.of("personName", "示例甲")));
        String token = SubmitCase.newToken();
        long to = follow(token);
        stage.intake.save(CLERK, to, FormValues.of(Map.of("personName", "示例丙")));

        assertThat(follow(token)).isEqualTo(to);
        assertThat(stage.forms.open(stage.file(to)).get("personName")).isEqualTo("示例丙");
    }

    @Test
    void where_nothing_leads_nobody_goes() {
        Refusals.assertRefused(
                () -> stage.leads.follow(CLERK, from, SampleCatalogue.ENROLMENT, SubmitCase.newToken()), "CASE-16-2");
    }

    @Test
    void an_item_that_is_not_open_here_is_refused_as_ever() {
        stage.catalogue.close("440100", SampleCatalogue.IMPORTANT_CHANGE, SampleCatalogue.FROM.plusDays(1));

        Refusals.assertRefused(() -> follow(SubmitCase.newToken()), "CASE-16-1");
    }

    @Test
    void a_lead_comes_and_goes_with_what_is_typed() {
        long enrolment = stage.draft();
        var young = stage.checking.check(CLERK, enrolment, SampleEntry.enrolment());
        var old = stage.checking.check(
                CLERK, enrolment, SampleEntry.enrolment().with("idNumber", "").with("birthDate", "1960-01-01"));

        assertThat(young.leads()).isEmpty();
        assertThat(old.leads()).containsExactly("02-05");
    }
}
