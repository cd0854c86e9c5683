package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Reason;

class EntryIsCheckedWhileTypingTest {
    private final Stage stage = new Stage();

    @Test
    void a_complete_entry_lacks_nothing() {
        long id = stage.entered();

        var check = stage.checking.check(CLERK, id, SampleEntry.enrolment());

        assertThat(check.missing()).isEmpty();
        assertThat(check.values().get("birthDate")).isEqualTo("1990-05-20");
        assertThat(check.required()).contains("personName").doesNotContain("debitAccount");
    }

    @Test
    void an_answer_asks_for_its_field_and_its_document() {
        long id = stage.entered();
        var typed = SampleEntry.enrolment().with("payMethod", "DEBIT").with("personCategory", "DISABLED");

        var check = stage.checking.check(CLERK, id, typed);

        assertThat(check.visible()).contains("debitAccount");
        assertThat(check.missing())
                .extracting(Reason::field)
                .containsExactlyInAnyOrder("debitAccount", "disabilityCert", "socialCard");
    }

    @Test
    void an_original_only_seen_needs_no_image() {
        long id = stage.entered();
        stage.material.markSeen(CLERK, id, "socialCard");

        var check = stage.checking.check(CLERK, id, SampleEntry.enrolment().with("payMethod", "DEBIT"));

        assertThat(check.missing()).extracting(Reason::field).containsExactly("debitAccount");
    }

    @Test
    void a_line_that_is_kept_is_not_there_by_being_seen() {
        long id = stage.draft();
        stage.material.markSeen(CLERK, id, "idCard");
        assertRefused(() -> stage.material.markSeen(CLERK, id, "household"), "CASE-22-3");

        assertThat(stage.checking.check(CLERK, id, SampleEntry.enrolment()).missing())
                .extracting(Reason::field)
                .containsExactly("idCard", "household");
    }

    @Test
    void a_rule_names_its_ground_and_its_value() {
        long id = stage.entered();
        var tooLate = SampleEntry.enrolment().with("startMonth", "2027-03");

        assertThat(stage.checking.check(CLERK, id, tooLate).missing())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.parameter()).isEqualTo("start.ahead.months");
                    assertThat(reason.value()).isEqualTo("1");
                    assertThat(reason.version()).isEqualTo(1);
                    assertThat(reason.args()).endsWith("01-01-R8");
                });
    }

    @Test
    void what_was_typed_over_a_derived_value_stays_and_what_it_would_be_is_told() {
        long id = stage.draft();
        var typed = SampleEntry.enrolment().with("birthDate", "1990-05-21");

        var check = stage.checking.check(CLERK, id, typed);

        assertThat(check.values().get("birthDate")).isEqualTo("1990-05-21");
        assertThat(check.derived()).containsEntry("birthDate", "1990-05-20");
        assertThat(check.missing()).extracting(Reason::field).contains("birthDate");
    }

    @Test
    void what_is_stored_is_judged_with_its_numbers_masked() {
        long id = stage.entered();

        var check = stage.checking.checkStored(CLERK, id);

        assertThat(check.missing()).isEmpty();
        assertThat(check.values().get("idNumber")).contains("**********");
        assertThat(check.values().get("personName"))
                .isEqualTo(SampleEntry.enrolment().get("personName"));
    }

    @Test
    void checking_changes_nothing() {
        long id = stage.draft();
        String hash = stage.file(id).formHash();

        stage.checking.check(CLERK, id, SampleEntry.enrolment());

        assertThat(stage.file(id).formHash()).isEqualTo(hash);
        assertThat(stage.forms.open(stage.file(id))).isEqualTo(FormValues.EMPTY);
    }
}
