package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;

/** A closed case within case.duplicate.days: told at its own outlet and to the agency, and to nobody else (Art 20(2), 24). */
class PersonHadTheItemBeforeTest {
    private static final Actor NEIGHBOUR = SampleActors.clerkOf(102, InMemoryOutletRepository.NEIGHBOUR);

    private final Stage stage = new Stage();
    private final long first = stage.delivered();
    private final String number = stage.file(first).caseNumber();

    private void approveFirst() {
        stage.review.claim(REVIEWER, first);
        stage.review.approve(REVIEWER, Decide.plain(first, 1, "同意"));
    }

    /** The same person and item at the counter of another outlet. */
    private long atTheNeighbour() {
        long id = stage.intake.begin(NEIGHBOUR, stage.file(first).item().code(), SubmitCase.newToken());
        stage.intake.save(NEIGHBOUR, id, SampleEntry.enrolment());
        stage.material.certify(NEIGHBOUR, id, "idCard", "DZ-1", stage.clock.instant());
        stage.material.certify(NEIGHBOUR, id, "household", "DZ-2", stage.clock.instant());
        return id;
    }

    @Test
    void the_clerk_sees_both_side_by_side_and_what_differs() {
        approveFirst();
        long second = stage.entered();
        stage.intake.save(CLERK, second, SampleEntry.enrolment().with("mobile", "13900139000"));

        var view = stage.duplicates.atOutlet(CLERK, second);
        assertThat(view.here().get("mobile")).isEqualTo("13900139000");
        assertThat(view.within().key()).isEqualTo("case.duplicate.days");
        assertThat(view.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.caseNumber()).isEqualTo(number);
            assertThat(earlier.differing()).containsExactly("mobile");
            assertThat(earlier.values().get("mobile")).isNotEqualTo("13900139000");
            assertThat(earlier.values().get("idNumber")).contains("*");
        });
        assertThat(stage.cases.looks(first)).isNotEmpty();
    }

    @Test
    void he_submits_only_with_a_reason_and_the_trail_keeps_it() {
        approveFirst();
        long second = stage.entered();

        var told = Refusals.of(() -> stage.submit(second)).get(0);
        assertThat(told.ruleId()).isEqualTo("CASE-20-2g");
        assertThat(told.args()).containsExactly(number);

        stage.submitOnceMore(second, "中断后重新参保");
        assertThat(stage.cases.events(second))
                .filteredOn(event -> event.action() == CaseAction.ACCEPT)
                .singleElement()
                .satisfies(event -> assertThat(event.note()).isEqualTo(number + "：中断后重新参保"));
    }

    @Test
    void at_another_outlet_nothing_is_told_and_nothing_asked() {
        approveFirst();
        long there = atTheNeighbour();

        assertThat(stage.duplicates.atOutlet(NEIGHBOUR, there).earlier()).isEmpty();
        stage.intake.submit(NEIGHBOUR, new SubmitCase(there, SubmitCase.newToken(), null, true));
        assertThat(stage.cases.events(there)).noneMatch(event -> event.note().contains(number));

        stage.deliver();
        assertThat(stage.duplicates.inScope(REVIEWER, there).earlier())
                .extracting(EarlierView.Earlier::caseNumber)
                .containsExactly(number);
    }

    @Test
    void a_withdrawn_case_counts_from_its_withdrawal() {
        stage.withdraw(first);
        assertRefused(() -> stage.submit(stage.entered()), "CASE-20-2g");
    }

    @Test
    void after_the_days_of_the_parameter_it_is_forgotten() {
        approveFirst();
        stage.clock.forward(Duration.ofDays(30));
        assertThat(stage.duplicates.atOutlet(CLERK, stage.entered()).earlier()).hasSize(1);
        stage.clock.forward(Duration.ofSeconds(1));
        long later = stage.entered();
        assertThat(stage.duplicates.atOutlet(CLERK, later).earlier()).isEmpty();
        stage.submit(later);
    }

    @Test
    void another_person_another_item_and_an_unfinished_number_have_none() {
        approveFirst();
        long other = stage.entered();
        stage.intake.save(CLERK, other, SampleEntry.enrolment().with("idNumber", SampleEntry.identity(3)));
        assertThat(stage.duplicates.atOutlet(CLERK, other).earlier()).isEmpty();
        assertThat(stage.duplicates.atOutlet(CLERK, stage.draft()).earlier()).isEmpty();
    }

    @Test
    void the_door_is_the_own_outlets() {
        approveFirst();
        long second = stage.entered();
        assertRefused(() -> stage.duplicates.atOutlet(NEIGHBOUR, second), "CASE-24-1");
    }
}
