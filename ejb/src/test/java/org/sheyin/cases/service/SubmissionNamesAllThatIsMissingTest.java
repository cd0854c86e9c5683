package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Reason;

class SubmissionNamesAllThatIsMissingTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();

    private List<Reason> refusal() {
        stage.intake.save(CLERK, id, FormValues.of(Map.of("personName", "示例甲", "student", "YES")));
        return Refusals.of(() -> stage.intake.submit(CLERK, new SubmitCase(id, SubmitCase.newToken(), null, false)));
    }

    @Test
    void fields_rules_material_and_confirmation_are_told_at_once() {
        assertThat(refusal())
                .extracting(Reason::ruleId)
                .contains("CASE-20-2a", "CASE-20-2b", "CASE-20-2c")
                .doesNotContain("CASE-20-2d");
    }

    @Test
    void each_reason_leads_to_its_field() {
        assertThat(refusal())
                .allSatisfy(reason -> assertThat(reason.field()).isNotEmpty())
                .extracting(Reason::field)
                .contains("idNumber", "mobile", "student", "idCard", "household", "confirmed")
                .doesNotContain("personName");
    }

    @Test
    void nothing_has_changed_afterwards() {
        refusal();

        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
        assertThat(stage.file(id).version()).isZero();
        assertThat(stage.file(id).caseNumber()).isNull();
        assertThat(stage.cases.actions(id)).containsExactly(CaseAction.BEGIN);
        assertThat(stage.cases.versions(id)).isEmpty();
        assertThat(stage.sent("cases.submitted")).isEmpty();
    }
}
