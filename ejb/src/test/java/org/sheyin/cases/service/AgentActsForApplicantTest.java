package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.print.service.PaperText;
import org.sheyin.shared.model.Reason;

/** 代办: who acts for the applicant is checked, named on the case and on papers, and brings his ground (Art 20(2)). */
class AgentActsForApplicantTest {
    private final Stage stage = new Stage();
    private final long id = stage.entered();

    private static FormValues byAgent(String ground) {
        return SampleEntry.enrolment()
                .with("agentPresent", "YES")
                .with("agentName", "示例乙")
                .with("agentIdType", "RESIDENT_ID")
                .with("agentIdNumber", SampleEntry.identity(2))
                .with("agentMobile", "13900000000")
                .with("agentRelation", "SPOUSE")
                .with("agentAuthority", ground);
    }

    private void bring(String line) {
        stage.material.certify(CLERK, id, line, "DZ-3", stage.clock.instant());
    }

    @Test
    void the_letter_is_asked_for_unless_there_is_a_guardian_who_brings_his_proof() {
        stage.intake.save(CLERK, id, byAgent("LETTER"));
        assertThat(stage.checking.checkStored(CLERK, id).missing())
                .extracting(Reason::field)
                .containsExactly("agentIdCard", "authorityLetter");

        stage.intake.save(CLERK, id, byAgent("GUARDIAN"));
        assertThat(stage.checking.checkStored(CLERK, id).missing())
                .extracting(Reason::field)
                .containsExactly("agentIdCard", "guardianProof");
    }

    @Test
    void he_is_named_on_the_case_and_on_the_receipt_with_his_number_masked() {
        stage.intake.save(CLERK, id, byAgent("GUARDIAN"));
        bring("agentIdCard");
        bring("guardianProof");
        stage.submit(id);

        var agent = stage.reading.look(CLERK, id).agent();
        assertThat(agent.name()).isEqualTo("示例乙");
        assertThat(agent.relation().zh()).isEqualTo("配偶");
        assertThat(agent.ground().zh()).isEqualTo("法定监护");
        assertThat(agent.idMasked()).startsWith("4401****");
        assertThat(PaperText.dense(
                        stage.prints.print(CLERK, id, CasePaper.RECEIPT).pdf()))
                .contains("代办人", "示例乙（配偶，法定监护）")
                .doesNotContain(SampleEntry.identity(2));
    }

    @Test
    void the_clerk_who_types_him_sees_his_number_masked_in_the_summary_too() {
        stage.intake.save(CLERK, id, byAgent("LETTER"));

        assertThat(stage.reading.edit(CLERK, id).agent().idMasked()).contains("**********");
    }

    @Test
    void nobody_is_named_where_nobody_acts() {
        assertThat(stage.reading.look(CLERK, id).agent()).isNull();
        stage.submit(id);
        assertThat(PaperText.dense(
                        stage.prints.print(CLERK, id, CasePaper.RECEIPT).pdf()))
                .doesNotContain("代办人");
    }
}
