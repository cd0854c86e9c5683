package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.service.SampleIntake;
import org.sheyin.certificate.model.CertificateAnswer;
import org.sheyin.certificate.model.CertificateLibrary;
import org.sheyin.certificate.model.CertificateQuery;

/** An e-certificate is queried by person and kind; serial and time stand for the paper, and a print where it is kept (Art 22(2)). */
class CertificateIsQueriedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Stage stage = new Stage();
    private final long id = stage.draft();
    private CertificateQuery asked;

    @BeforeEach
    void typed() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment());
    }

    private PageView query(String line, CertificateAnswer answer) throws IOException {
        return stage.certificates(new CertificateLibrary() {
                    @Override
                    public String name() {
                        return "answering";
                    }

                    @Override
                    public boolean isSimulated() {
                        return true;
                    }

                    @Override
                    public CertificateAnswer query(CertificateQuery query) {
                        asked = query;
                        return answer;
                    }
                })
                .query(CLERK, id, line);
    }

    private static CertificateAnswer found(String serial, LocalDate until, byte[] image) {
        return new CertificateAnswer.Found(serial, Stage.NOW, until, image);
    }

    @Test
    void the_print_is_kept_with_serial_time_library_and_end() throws IOException {
        var page = query("idCard", found("SIM-1", TODAY, SampleIntake.scan()));

        assertThat(page.hasImage()).isTrue();
        assertThat(page.source()).isEqualTo("E_CERTIFICATE");
        assertThat(page.certificateSerial()).isEqualTo("SIM-1");
        assertThat(page.certificateAt()).isEqualTo(Stage.NOW);
        assertThat(page.certificate().library()).isEqualTo("answering");
        assertThat(page.certificate().validUntil()).isEqualTo(TODAY);
        assertThat(asked.personName()).isEqualTo("示例甲");
        assertThat(asked.idNumber()).isEqualTo(SampleEntry.identity(1));
        assertThat(asked.withImage()).isTrue();
    }

    @Test
    void without_a_print_serial_and_time_are_enough() throws IOException {
        var page = query("household", found("SIM-2", null, new byte[0]));

        assertThat(page.hasImage()).isFalse();
        assertThat(page.certificateSerial()).isEqualTo("SIM-2");
    }

    @Test
    void the_agents_document_is_queried_by_the_agents_number() throws IOException {
        stage.intake.save(
                CLERK,
                id,
                SampleEntry.enrolment()
                        .with("agentPresent", "YES")
                        .with("agentName", "示例乙")
                        .with("agentIdType", "RESIDENT_ID")
                        .with("agentIdNumber", SampleEntry.identity(2)));

        query("agentIdCard", found("SIM-3", null, new byte[0]));

        assertThat(asked.personName()).isEqualTo("示例乙");
        assertThat(asked.idNumber()).isEqualTo(SampleEntry.identity(2));
    }

    @Test
    void what_does_not_stand_for_the_paper_is_refused_and_nothing_is_noted() {
        assertRefused(() -> query("idCard", new CertificateAnswer.NotFound()), "CASE-22-10");
        assertRefused(() -> query("idCard", new CertificateAnswer.Mismatch()), "CASE-22-11");
        assertRefused(() -> query("idCard", new CertificateAnswer.Unavailable()), "CASE-22-12");
        assertRefused(() -> query("idCard", found("S", TODAY.minusDays(1), new byte[0])), "CASE-22-13");
        assertRefused(() -> query("idCard", found(" ", TODAY, new byte[0])), "CASE-22-2");
        assertThat(stage.cases.pages(id)).isEmpty();
    }

    @Test
    void nobody_is_asked_without_a_person_nor_for_a_line_that_takes_none() {
        stage.intake.save(CLERK, id, SampleEntry.enrolment().with("personName", ""));
        assertRefused(() -> query("idCard", new CertificateAnswer.NotFound()), "CASE-22-9");
        assertRefused(() -> query("socialCard", new CertificateAnswer.NotFound()), "CASE-22-3");
        assertThat(asked).isNull();
    }

    @Test
    void without_a_library_it_says_what_to_do_instead() {
        assertRefused(() -> stage.certificates(null).query(CLERK, id, "idCard"), "CASE-22-15");
    }
}
