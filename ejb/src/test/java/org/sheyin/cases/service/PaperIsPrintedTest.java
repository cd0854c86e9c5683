package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.CaseState;
import org.sheyin.print.service.PaperText;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** Papers tell what has happened, with numbers masked, and each copy is counted (Art 20, 24). */
class PaperIsPrintedTest {
    /** The post that sees full numbers. */
    private static final Actor HANDLER = SampleActors.bank(
            CLERK.accountId(), CLERK.outletId(), Set.of(Right.CASE_ACCEPT, Right.CASE_REVEAL, Right.CASE_PRINT));

    private final Stage stage = new Stage();

    private String print(long id, CasePaper paper) {
        return PaperText.dense(stage.prints.print(CLERK, id, paper).pdf());
    }

    @Test
    void the_receipt_names_number_item_due_time_and_material() {
        long id = stage.submitted();
        String text = print(id, CasePaper.RECEIPT);

        assertThat(text)
                .contains(stage.file(id).caseNumber(), "01-01", "10个工作日", "电子证照DZ-1", "（征求意见稿）》第二十条第（二）项", "事项01-01第1版")
                .contains("4401**********")
                .doesNotContain(SampleEntry.identity(1));
    }

    @Test
    void the_application_shows_the_number_that_the_applicant_signs_for() {
        var paper = stage.prints.print(HANDLER, stage.entered(), CasePaper.APPLICATION);
        assertThat(PaperText.dense(paper.pdf())).contains(SampleEntry.identity(1), "申请人（签名）");
    }

    @Test
    void the_application_is_refused_to_those_who_see_masked_numbers_only() {
        long id = stage.entered();

        assertRefused(() -> stage.prints.print(CLERK, id, CasePaper.APPLICATION), "ACCESS-21-1");
        assertThat(stage.cases.looks(id)).isEmpty();
    }

    @Test
    void the_notice_of_corrections_names_all_defects_with_parameter_and_version() {
        assertThat(print(stage.inCorrection(), CasePaper.CORRECTION_NOTICE))
                .contains("缺户口簿首页", "请补正", "10个工作日", "case.correction.wd第1版");
    }

    @Test
    void a_rejection_names_reason_basis_and_remedies() {
        long id = stage.inReview();
        stage.review.reject(REVIEWER, new Decide(id, 1, "不符合参保条件", "国发〔2014〕8号第三条", List.of()));

        assertThat(print(id, CasePaper.REJECTION))
                .contains("不符合参保条件", "国发〔2014〕8号第三条", "60日内", "6个月内", "行政复议法", "行政诉讼法");
    }

    @Test
    void the_end_is_told_by_a_notice_of_completion() {
        long id = stage.inReview();
        stage.review.approve(REVIEWER, new Decide(id, 1, "", "", List.of()));

        assertThat(print(id, CasePaper.COMPLETION_NOTICE)).contains("准予办理", "办结时间");
    }

    @Test
    void each_copy_is_counted_and_logged_with_the_paper() {
        long id = stage.submitted();
        print(id, CasePaper.RECEIPT);

        assertThat(print(id, CasePaper.RECEIPT)).contains("第2次");
        assertThat(stage.cases.looks(id)).extracting("kind", "purpose").contains(tuple("PRINT", "RECEIPT"));
        assertThat(stage.audited.lines()).endsWith("VIEWED PRINT_RECEIPT");
    }

    @Test
    void a_paper_of_what_has_not_happened_is_refused_and_not_counted() {
        long id = stage.submitted();

        assertRefused(() -> stage.prints.print(CLERK, id, CasePaper.COMPLETION_NOTICE), "CASE-20-14");
        assertRefused(() -> stage.prints.print(HANDLER, id, CasePaper.APPLICATION), "CASE-20-14");
        assertThat(stage.cases.looks(id)).isEmpty();
    }

    @Test
    void an_unknown_case_is_refused_like_a_foreign_one() {
        assertRefused(() -> stage.prints.print(CLERK, 1, CasePaper.RECEIPT), "CASE-24-2");
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void only_one_notice_of_the_end_fits_a_state(CaseState state) {
        assertThat(CasePaper.of(state))
                .filteredOn(paper -> paper == CasePaper.COMPLETION_NOTICE
                        || paper == CasePaper.REJECTION
                        || paper == CasePaper.CORRECTION_NOTICE)
                .hasSizeLessThanOrEqualTo(1);
    }
}
