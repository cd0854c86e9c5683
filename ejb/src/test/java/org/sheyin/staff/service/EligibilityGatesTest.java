package org.sheyin.staff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.staff.model.SampleStaff.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.StaffStanding;

class EligibilityGatesTest {
    private static final LocalDate LATER = TODAY.plusDays(30);

    private final SampleStandings standings = new SampleStandings();
    private final EligibilityGates gates = new EligibilityGates(standings, SampleStandings.gates());

    @Test
    void a_handler_with_all_papers_may_act() {
        assertThat(refusals(handler())).isEmpty();
        assertThat(gates.ofPerson(1, 70, null, TODAY))
                .extracting(Gate::key)
                .containsExactly("register", "post", "commitment", "training", "account", "person");
    }

    @Test
    void each_gate_fails_by_itself_and_is_named() {
        assertThat(refusals(StaffStanding.unknown())).containsExactly("STAFF-10-6");
        assertThat(refusals(standing(Post.BANK_HANDLER, TODAY.minusDays(1), LATER, LATER, "ACTIVE")))
                .containsExactly("STAFF-10-6");
        assertThat(refusals(standing(Post.BANK_GUIDE, null, LATER, LATER, "ACTIVE")))
                .containsExactly("STAFF-19-4");
        assertThat(refusals(standing(Post.BANK_HANDLER, null, LATER, TODAY.minusDays(1), "ACTIVE")))
                .containsExactly("STAFF-24-1");
        assertThat(refusals(standing(Post.BANK_HANDLER, null, TODAY.minusDays(1), LATER, "ACTIVE")))
                .containsExactly("STAFF-30-1");
        assertThat(refusals(standing(Post.BANK_HANDLER, null, LATER, LATER, "FROZEN")))
                .containsExactly("STAFF-21-2");
        assertThat(refusals(standing(Post.BANK_HANDLER, null, LATER, LATER, null)))
                .containsExactly("STAFF-21-2");
    }

    @Test
    void who_cannot_prove_himself_at_the_login_does_not_act() {
        var usual = handler();
        assertThat(refusals(
                        new StaffStanding(1, usual.posts(), usual.hiredOn(), null, LATER, LATER, "ACTIVE", false, "i")))
                .containsExactly("STAFF-25-1");
    }

    @Test
    void all_that_stand_against_it_are_told_at_once() {
        assertThat(refusals(standing(Post.BANK_GUIDE, null, null, null, "FROZEN")))
                .containsExactly("STAFF-19-4", "STAFF-24-1", "STAFF-30-1", "STAFF-21-2");
    }

    @Test
    void a_paper_holds_on_its_last_day() {
        assertThat(refusals(standing(Post.BANK_HANDLER, null, TODAY, TODAY, "WARNED")))
                .isEmpty();
    }

    @Test
    void about_the_person_alone_the_post_is_not_asked() {
        standings.put(1, usual -> standing(Post.BANK_GUIDE, null, LATER, LATER, "ACTIVE"));
        assertThat(gates.judge(1, 0, null, TODAY).isAllowed()).isTrue();
    }

    private List<String> refusals(StaffStanding stands) {
        standings.put(1, usual -> stands);
        return gates.judge(1, 70, "01-01", TODAY).reasons().stream()
                .map(Reason::ruleId)
                .toList();
    }

    private static StaffStanding handler() {
        return standing(Post.BANK_HANDLER, null, LATER, LATER, "ACTIVE");
    }

    private static StaffStanding standing(
            Post post, LocalDate left, LocalDate trained, LocalDate committed, String account) {
        return new StaffStanding(1, Set.of(post), TODAY.minusYears(1), left, trained, committed, account, true, "i");
    }
}
