package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.service.Fresh;

class ItemIsNotOpenHereTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Stage stage = new Stage();

    private void begin(Actor actor, String item) {
        stage.intake.begin(actor, item, SubmitCase.newToken());
    }

    @Test
    void at_a_suspended_outlet_nothing_is_begun() {
        var clerk = SampleActors.clerkOf(103, InMemoryOutletRepository.SUSPENDED);

        assertRefused(() -> begin(clerk, SampleCatalogue.ENROLMENT), "CASE-15-1");
        assertThat(stage.cases.size()).isZero();
    }

    @Test
    void an_outlet_suspended_meanwhile_accepts_no_draft() {
        long id = stage.entered();
        stage.outlets.put(SampleActors.OUTLET, SampleActors.BANK, "440104", "SUSPENDED");
        stage.clock.forward(Fresh.TIME);

        assertRefused(() -> stage.submit(id), "CASE-15-1");
    }

    @Test
    void an_item_that_the_city_does_not_list_is_refused() {
        stage.catalogue.close("440100", SampleCatalogue.ENROLMENT, TODAY);

        assertRefused(() -> begin(CLERK, SampleCatalogue.ENROLMENT), "CASE-16-1");
        assertRefused(() -> begin(CLERK, "99-99"), "CASE-16-1");
    }

    @Test
    void a_card_service_needs_a_bank_that_issues_cards() {
        var other = new Actor(
                104,
                "经办104",
                CLERK.kind(),
                "440104",
                0,
                8,
                InMemoryOutletRepository.OTHER_BANK,
                false,
                Set.of(Right.CASE_ACCEPT),
                1,
                "10.0.0.8");

        assertRefused(() -> begin(other, SampleCatalogue.CARD), "CASE-A2-4");
        assertThat(stage.access.judge(CLERK, SampleCatalogue.CARD, TODAY).isAllowed())
                .isTrue();
    }

    @Test
    void who_stands_at_no_outlet_begins_nothing() {
        assertRefused(() -> begin(SampleActors.clerkOf(105, 0), SampleCatalogue.ENROLMENT), "CASE-15-2");
    }

    @Test
    void all_that_stands_against_it_is_told_at_once() {
        var nobody = SampleActors.bank(106, InMemoryOutletRepository.SUSPENDED, Set.of());

        assertThat(stage.access.judge(nobody, "99-99", TODAY).reasons())
                .extracting(Reason::ruleId)
                .containsExactlyInAnyOrder("CASE-15-1", "CASE-21-2", "CASE-16-1");
    }
}
