package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.NOW;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A clerk in doubt asks the agency about a draft (Art 20(2), 29). */
class AgencyAdvisesClerkTest {
    private final Stage stage = new Stage();
    private final CaseHelp help = new CaseHelp(stage.cases, stage.transitions, stage.times, stage.clock);

    @Test
    void the_draft_stands_still_until_the_answer_and_goes_on_with_it() {
        long id = stage.draft();
        help.ask(CLERK, id, " 集体户首页可否？ ");

        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT_HELP);
        assertRefused(() -> stage.intake.save(CLERK, id, FormValues.EMPTY), "CASE-20-2f");

        help.answer(adviser(id, 0), id, "可以，另扫描本人页");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
        assertThat(stage.cases.events(id)).extracting("note").contains("集体户首页可否？", "可以，另扫描本人页");
        stage.intake.save(CLERK, id, FormValues.EMPTY);
    }

    @Test
    void a_question_is_taken_back_by_the_outlet() {
        long id = stage.draft();
        help.ask(CLERK, id, "可否？");
        assertRefused(() -> help.takeBack(SampleActors.clerkOf(102, 71), id), "CASE-24-1");

        help.takeBack(CLERK, id);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
        assertRefused(() -> help.answer(adviser(id, 0), id, "可以"), "CASE-20-1");
    }

    @Test
    void another_agency_does_not_answer() {
        long id = stage.draft();
        help.ask(CLERK, id, "可否？");
        assertRefused(() -> help.answer(adviser(id, 1), id, "可以"), "CASE-6-3");
    }

    @Test
    void the_first_answer_is_due_within_working_minutes() {
        var term = help.term(CLERK, NOW);

        assertThat(term.until()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(term.parameter().key()).isEqualTo("help.firstAnswer");
    }

    /** What ends at the bank waits for its proof; its due time moves on by the working days of the question. */
    @Test
    void an_accepted_case_pauses_and_who_advises_takes_part_in_it() {
        var file = stage.has(SampleCase.in(CaseState.ACCEPTED));
        var due = file.clock().dueAt();
        help.ask(CLERK, file.id(), "查询结果与申请人所述不一致，如何办理？");
        assertThat(file.state()).isEqualTo(CaseState.HELP);
        assertThat(file.clock().pausedAt()).isEqualTo(NOW);

        stage.clock.forward(Duration.ofDays(2));
        help.answer(adviser(file.id(), 0), file.id(), "请先核对证件号码");
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.clock().pausedAt()).isNull();
        assertThat(file.clock().dueAt()).as("two working days over a weekend").isEqualTo(due.plus(Duration.ofDays(4)));
        assertThat(stage.cases.participation(file.id(), 205)).contains(Right.CASE_HELP);
    }

    @Test
    void a_submitted_case_is_not_asked_about() {
        long id = stage.submitted();

        assertRefused(() -> help.ask(CLERK, id, "可否？"), "CASE-20-1");
    }

    /** @param away 0 at the competent agency, 1 at the next one */
    private Actor adviser(long caseId, long away) {
        long agency = stage.file(caseId).jurisdiction().agencyId() + away;
        return new Actor(
                205, "社保205", OrgKind.AGENCY, "440100", agency, 0, 0, false, Set.of(Right.CASE_HELP), 1, "10.0.0.5");
    }
}
