package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.InMemoryAccountRepository;
import org.sheyin.account.model.Role;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A reviewer is away, and the case goes to a colleague (rules CASE-20-10, CASE-20-11, CASE-20-16, CASE-20-17). */
class SupervisorReassignsTest {
    private static final Actor SUPERVISOR = SampleActors.supervisor();

    private final Stage stage = new Stage();
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    private final CaseReassignment reassignment = new CaseReassignment(
            stage.cases, stage.transitions, stage.times, accounts, new ColleagueQueries(), stage.clock);
    private final long id = stage.inReview();
    private long colleague;

    @BeforeEach
    void hire() {
        colleague = account("wu", SampleActors.AGENCY, Role.AGENCY_REVIEWER);
    }

    private long account(String login, long agency, Role role) {
        var account = new Account(login, login, Affiliation.agency(agency), EnumSet.of(role), stage.clock.instant());
        account.changePassword("hash", stage.clock.instant());
        accounts.add(account);
        return account.id();
    }

    private void reassign(long to, String reason) {
        reassignment.reassign(SUPERVISOR, new Reassign(id, REVIEWER.accountId(), to, reason));
    }

    @Test
    void the_colleague_decides_and_the_old_holder_is_told_by_whom_when_and_why() {
        reassign(colleague, "外出学习");

        assertThat(stage.file(id).claim().isHeldBy(colleague)).isTrue();
        assertThat(stage.cases.participation(id, colleague)).contains(Right.CASE_REVIEW);
        var told = Refusals.of(() -> stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意")))
                .get(0);
        assertThat(told.ruleId()).isEqualTo("CASE-20-17");
        assertThat(told.args()).containsExactly("社保204", "2026-11-23 10:00", "wu", "外出学习");

        stage.review.approve(SampleActors.agency(colleague, Right.CASE_REVIEW), Decide.plain(id, 1, "同意"));
        assertThat(stage.file(id).state()).isEqualTo(CaseState.COMPLETED);
        assertThat(stage.cases.actions(id)).endsWith(CaseAction.REASSIGN, CaseAction.APPROVE);
    }

    @Test
    void a_reason_and_a_person_are_needed() {
        assertRefused(() -> reassign(colleague, " "), "CASE-20-10");
        assertRefused(() -> reassign(0, "外出学习"), "CASE-20-16");
        assertThat(stage.file(id).claim().isHeldBy(REVIEWER.accountId())).isTrue();
    }

    @Test
    void nobody_of_another_agency_and_nobody_without_the_right() {
        long stranger = account("far", SampleActors.AGENCY + 1, Role.AGENCY_REVIEWER);
        long second = account("second", SampleActors.AGENCY, Role.AGENCY_SECOND_REVIEWER);
        assertRefused(() -> reassign(stranger, "外出学习"), "CASE-20-16");
        assertRefused(() -> reassign(second, "外出学习"), "CASE-20-16");
    }

    @Test
    void nobody_who_has_another_part_in_the_case() {
        stage.cases.takePart(id, colleague, Right.CASE_APPROVE);
        assertRefused(() -> reassign(colleague, "外出学习"), "CASE-21-1");
    }

    @Test
    void decided_or_given_back_meanwhile_is_told_to_the_supervisor() {
        stage.review.release(REVIEWER, id);
        var told = Refusals.of(() -> reassign(colleague, "外出学习")).get(0);
        assertThat(told.ruleId()).isEqualTo("CASE-20-11");
        assertThat(told.args()).startsWith("DELIVERED", "社保201");
    }

    @Test
    void another_agencys_supervisor_may_not_even_look_who_has_it() {
        var far = new Actor(
                300,
                "远",
                SUPERVISOR.kind(),
                "440300",
                SampleActors.AGENCY + 1,
                0,
                0,
                false,
                SUPERVISOR.rights(),
                1,
                "10.0.0.9");
        assertRefused(() -> reassignment.open(far, id), "CASE-6-3");
        assertRefused(
                () -> reassignment.reassign(far, new Reassign(id, REVIEWER.accountId(), colleague, "外出")), "CASE-6-3");
    }
}
