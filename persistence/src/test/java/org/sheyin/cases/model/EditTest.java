package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Reason;

/** Rule CASE-20-2f: what was typed is changed in a draft, a guidance or a correction, and never afterwards (Art 20(2)). */
class EditTest {
    private final Jurisdiction elsewhere = SampleCase.jurisdiction().referredTo(6, "440300", "440300");

    @ParameterizedTest
    @EnumSource(names = {"DRAFT"})
    void a_draft_is_changed_and_follows_the_competent_agency(CaseState state) {
        var file = SampleCase.in(state);

        assertThat(file.edit(SampleCase.form("李四"), elsewhere, SampleCase.NOW).isAllowed())
                .isTrue();
        assertThat(file.applicant().name()).isEqualTo("李四");
        assertThat(file.jurisdiction().agencyId()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(names = "CORRECTION")
    void a_correction_stays_with_the_agency_that_asked_for_it(CaseState state) {
        var file = SampleCase.in(state);

        assertThat(file.edit(SampleCase.form("李四"), elsewhere, SampleCase.NOW).isAllowed())
                .isTrue();
        assertThat(file.applicant().name()).isEqualTo("李四");
        assertThat(file.jurisdiction().agencyId()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NEW", "DRAFT", "CORRECTION"})
    void in_no_other_state_is_it_changed(CaseState state) {
        var file = SampleCase.in(state);
        var hash = file.formHash();

        assertThat(file.edit(SampleCase.form("李四"), elsewhere, SampleCase.NOW).reasons())
                .extracting(Reason::ruleId)
                .containsExactly("CASE-20-2f");
        assertThat(file.formHash()).isEqualTo(hash);
        assertThat(file.applicant().name()).isEqualTo("张三");
    }
}
