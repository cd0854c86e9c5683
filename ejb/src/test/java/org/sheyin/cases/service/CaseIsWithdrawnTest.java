package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.SampleActors;

class CaseIsWithdrawnTest {
    private final Stage stage = new Stage();

    @Test
    void signed_and_with_a_reason_it_ends() {
        long id = stage.submitted();
        stage.sign(id);

        stage.intake.withdraw(CLERK, id, " 本人要求 ");

        assertThat(stage.file(id).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(stage.cases.events(id)).last().extracting("note").isEqualTo("本人要求");
        assertThat(stage.cases.pages(id)).anyMatch(page -> page.lineKey().equals(CasePage.WITHDRAWAL));
    }

    @Test
    void without_a_reason_it_goes_on() {
        long id = stage.submitted();
        stage.sign(id);

        assertRefused(() -> stage.intake.withdraw(CLERK, id, "  "), "CASE-20-10");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void unsigned_it_goes_on_and_so_it_does_when_the_paper_was_taken_out() {
        long id = stage.submitted();

        assertRefused(() -> stage.intake.withdraw(CLERK, id, "本人要求"), "CASE-20-21");
        stage.sign(id);
        stage.cases.pages(id).stream()
                .filter(page -> page.lineKey().equals(CasePage.WITHDRAWAL))
                .map(CasePage::id)
                .toList()
                .forEach(page -> stage.material.remove(CLERK, page));

        assertRefused(() -> stage.intake.withdraw(CLERK, id, "本人要求"), "CASE-20-21");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void the_paper_is_taken_in_by_the_outlet_alone_and_not_before_acceptance() {
        long draft = stage.draft();
        assertRefused(() -> stage.sign(draft), "CASE-20-2f");

        long id = stage.submitted();
        var page = new NewPage(id, CasePage.WITHDRAWAL, "IMAGE", "signed.jpg", true);
        var scan = new AttachmentObject.Content("signed", "JPEG", 9, 1, 800, 600, 0, "r".repeat(64), "k".repeat(64));
        assertRefused(() -> stage.material.attach(SampleActors.clerkOf(102, 71), page, scan), "CASE-24-1");
        var seen = new NewPage(id, CasePage.WITHDRAWAL, "ORIGINAL", "signed.jpg", true);
        assertRefused(() -> stage.material.attach(CLERK, seen, scan), "CASE-22-4");
    }

    @Test
    void from_under_the_reviewer_it_takes_the_claim_along() {
        long id = stage.inReview();

        stage.withdraw(id);

        assertThat(stage.file(id).claim().holderId()).isNull();
        assertRefused(() -> stage.review.approve(Stage.REVIEWER, Decide.plain(id, 1, "同意")), "CASE-20-11");
    }

    @Test
    void a_draft_is_discarded_not_withdrawn() {
        long id = stage.draft();

        assertRefused(() -> stage.intake.withdraw(CLERK, id, "本人要求"), "CASE-20-1");
    }
}
