package org.sheyin.reception.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.reception.model.SampleVisit.CLERK;
import static org.sheyin.reception.model.SampleVisit.GUIDE;
import static org.sheyin.reception.model.SampleVisit.SECOND_GUIDE;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.InMemoryAccountRepository;
import org.sheyin.account.model.Role;
import org.sheyin.cases.service.Stage;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.print.service.PaperText;
import org.sheyin.reception.model.Arrival;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.InMemoryVisitRepository;
import org.sheyin.reception.model.Visit;
import org.sheyin.reception.model.VisitState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** The reception desk of one outlet, from the first number of the day to the case that ends a visit. */
class ReceptionTest {
    private final Stage stage = new Stage();
    private final InMemoryVisitRepository visits = new InMemoryVisitRepository();
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    private final VisitTransitions transitions = new VisitTransitions(visits, stage.audit, stage.ids);
    private final Reception reception =
            new Reception(visits, transitions, stage.access, accounts, stage.ids, stage.clock);
    private final VisitCases cases = new VisitCases(visits, transitions, stage.intake, stage.cases, stage.clock);

    private static Arrival arrival(String item, Destination destination) {
        return new Arrival("陈", "", item, destination, false, true, "");
    }

    private Visit arrived(Destination destination) {
        return visit(reception.arrive(GUIDE, arrival(SampleCatalogue.ENROLMENT, destination), false));
    }

    private Visit visit(Received received) {
        return visits.find(received.visitId()).orElseThrow();
    }

    @Test
    void numbers_begin_anew_each_day() {
        assertThat(arrived(Destination.WINDOW).ticket()).isEqualTo(1);
        assertThat(arrived(Destination.DESK).ticket()).isEqualTo(2);
        stage.clock.forward(Duration.ofDays(1));
        assertThat(arrived(Destination.WINDOW).ticket()).isEqualTo(1);
    }

    @Test
    void who_is_helped_at_once_does_not_wait() {
        var visit = visit(reception.arrive(GUIDE, arrival("", Destination.DESK), true));
        assertThat(visit.state()).isEqualTo(VisitState.IN_SERVICE);
        reception.finish(GUIDE, visit.id(), "已答复缴费档次");
        assertThat(visit.state()).isEqualTo(VisitState.DONE);
        assertThat(stage.audited.lines()).containsExactly("DONE VISIT_ARRIVE", "DONE VISIT_SERVE", "DONE VISIT_FINISH");
    }

    /** GUIDE-20-1: what is wanted has to be on the outlet's list; GUIDE-24-1 is told beside it. */
    @Test
    void an_arrival_is_refused_with_all_its_reasons() {
        var wrong = new Arrival("", "123", "99-99", Destination.WINDOW, false, false, "");
        assertThatThrownBy(() -> reception.arrive(GUIDE, wrong, false)).hasMessage("GUIDE-24-1, GUIDE-20-1");
        var elsewhere = SampleActors.bank(310, InMemoryOutletRepository.SUSPENDED, Set.of(Right.CASE_GUIDE));
        assertThatThrownBy(() -> reception.arrive(elsewhere, arrival("", Destination.DESK), false))
                .hasMessage("CASE-15-1");
        assertThat(visits.events()).isEmpty();
    }

    @Test
    void the_longest_waiting_is_called_first_but_who_was_handed_on_to_me_before_him() {
        var first = arrived(Destination.WINDOW);
        var online = arrived(Destination.ONLINE);
        var second = arrived(Destination.WINDOW);
        long clerk = account(Role.BANK_HANDLER);
        reception.handOn(GUIDE, second.id(), clerk, "行动不便");
        Actor window = SampleActors.bank(clerk, SampleActors.OUTLET, CLERK.rights());

        assertThat(reception.callNext(window)).contains(second.id());
        assertThat(reception.callNext(window)).contains(first.id());
        assertThat(reception.callNext(window))
                .as("the online area is the guides'")
                .isEmpty();
        assertThat(reception.callNext(GUIDE)).contains(online.id());
        assertThat(visits.events()).anyMatch(event -> event.note().equals("行动不便"));
    }

    /** GUIDE-19-3 */
    @Test
    void nobody_is_given_a_visit_who_cannot_take_it() {
        var visit = arrived(Destination.DESK);
        long keeper = account(Role.BANK_MATERIALS);
        assertThatThrownBy(() -> reception.handOn(GUIDE, visit.id(), keeper, ""))
                .hasMessage("GUIDE-19-3");
        assertThatThrownBy(() -> reception.handOn(GUIDE, visit.id(), 99, "")).hasMessage("GUIDE-19-3");
        assertThatThrownBy(() -> reception.handOn(GUIDE, visit.id(), keeper, "长".repeat(201)))
                .hasMessage("GUIDE-20-8");
    }

    /** GUIDE-19-2, GUIDE-20-6 */
    @Test
    void the_first_guide_answers_for_the_citizen_until_somebody_takes_over() {
        var visit = arrived(Destination.DESK);
        reception.call(GUIDE, visit.id());
        assertThatThrownBy(() -> reception.serve(SECOND_GUIDE, visit.id())).hasMessage("GUIDE-19-2");
        reception.send(GUIDE, visit.id(), Destination.WINDOW, "");
        reception.call(CLERK, visit.id());
        assertThat(visit.holderId()).isEqualTo(CLERK.accountId());
        reception.leave(SECOND_GUIDE, visit.id());
        reception.comeBack(SECOND_GUIDE, visit.id());
        assertThat(visit.holderId()).isEqualTo(SECOND_GUIDE.accountId());
        assertThatThrownBy(() -> reception.leave(GUIDE, 77)).hasMessage("GUIDE-20-6");
    }

    @Test
    void a_case_begins_from_a_visit_once_and_its_acceptance_ends_the_visit() {
        var visit = arrived(Destination.WINDOW);
        reception.call(CLERK, visit.id());
        long id = cases.begin(CLERK, visit.id(), SampleCatalogue.ENROLMENT, SubmitCase.newToken());
        assertThat(cases.begin(CLERK, visit.id(), SampleCatalogue.ENROLMENT, SubmitCase.newToken()))
                .isEqualTo(id);
        assertThat(stage.cases.find(id).orElseThrow().item().visitId()).isEqualTo(visit.id());

        stage.submit(stage.fill(id)); // by a colleague at the next window
        assertThat(stage.visited.heard()).hasSize(1);
        new CaseAcceptedObserver(visits, transitions)
                .finish(stage.visited.heard().get(0));
        assertThat(visit.state()).isEqualTo(VisitState.DONE);
        assertThat(visits.events()).anyMatch(event -> event.note()
                .equals(stage.cases.find(id).orElseThrow().caseNumber()));
    }

    @Test
    void a_case_without_a_visit_ends_none() {
        stage.submit(stage.entered());
        assertThat(stage.visited.heard()).isEmpty();
    }

    @Test
    void a_discarded_draft_makes_room_for_another() {
        var visit = arrived(Destination.WINDOW);
        long id = cases.begin(CLERK, visit.id(), SampleCatalogue.ENROLMENT, SubmitCase.newToken());
        stage.intake.discard(CLERK, id);
        assertThat(cases.begin(CLERK, visit.id(), SampleCatalogue.PENSION, SubmitCase.newToken()))
                .isNotEqualTo(id);
    }

    /** GUIDE-20-7, GUIDE-20-2 */
    @Test
    void a_case_needs_an_item_and_a_visit_to_the_window() {
        var advice = visit(reception.arrive(GUIDE, arrival("", Destination.WINDOW), false));
        assertThatThrownBy(() -> cases.begin(CLERK, advice.id(), " ", SubmitCase.newToken()))
                .hasMessage("GUIDE-20-7");
        assertThat(cases.begin(CLERK, advice.id(), SampleCatalogue.ENROLMENT, SubmitCase.newToken()))
                .isPositive();
        var online = arrived(Destination.ONLINE);
        assertThatThrownBy(() -> cases.begin(CLERK, online.id(), SampleCatalogue.ENROLMENT, SubmitCase.newToken()))
                .hasMessage("GUIDE-20-2");
    }

    @Test
    void a_sample_form_shows_the_fields_of_the_item_and_how_to_fill_them_in() {
        var prints = new SamplePrints(new SampleForm(stage.access, stage.items, stage.clock), new PaperPrinter());
        assertThat(PaperText.copied(prints.print(GUIDE, SampleCatalogue.ENROLMENT)))
                .contains("示范文本", "01-01", "户籍所在地 *", "如：石牌街道 龙口社区", "□ 普通居民", "如：13800138000");
        assertThatThrownBy(() -> prints.print(GUIDE, "99-99")).hasMessage("CASE-16-1");
    }

    private long account(Role role) {
        var account = new Account(
                "person" + role,
                "同事",
                Affiliation.bank(SampleActors.BANK, SampleActors.OUTLET),
                Set.of(role),
                stage.clock.instant());
        account.changePassword("hash", stage.clock.instant());
        accounts.add(account);
        return account.id();
    }
}
