package org.sheyin.reception.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.deployment.it.Probe;
import org.sheyin.reception.model.Arrival;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.VisitState;
import org.sheyin.reception.service.Received;
import org.sheyin.reception.service.Reception;
import org.sheyin.reception.service.VisitCases;
import org.sheyin.reception.service.VisitExtent;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.reception.service.VisitRow;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;

/** Invariant 15 for visits, numbers without a hole, and the case that ends its visit. */
@ExtendWith(ArquillianExtension.class)
class ReceptionIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Reception reception;
    private VisitQueries queries;
    private Actor guide;
    private Actor clerk;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        reception = Desk.service(Reception.class);
        queries = Desk.service(VisitQueries.class);
        guide = Desk.actor("guide10");
        clerk = Desk.actor("clerk10");
    }

    private Received arrive(String item, Destination destination) {
        return reception.arrive(guide, new Arrival("测", "", item, destination, true, false, ""), false);
    }

    private VisitRow row(long id) {
        return queries.open(clerk, id).row();
    }

    @Test
    void aVisitIsThereForItsOutletAloneByEveryDoor() {
        long id = arrive("01-01", Destination.WINDOW).visitId();
        Map<String, BiConsumer<Actor, Long>> doors = new TreeMap<>();
        doors.put("open", queries::open);
        doors.put("call", reception::call);
        doors.put("serve", reception::serve);
        doors.put("send", (a, v) -> reception.send(a, v, Destination.DESK, ""));
        doors.put("handOn", (a, v) -> reception.handOn(a, v, a.accountId(), ""));
        doors.put("leave", reception::leave);
        doors.put("comeBack", reception::comeBack);
        doors.put("finish", (a, v) -> reception.finish(a, v, "x"));
        doors.put("begin", (a, v) -> Desk.service(VisitCases.class).begin(a, v, "01-01", SubmitCase.newToken()));
        for (String stranger :
                List.of("guide1", "clerk9", "guide9", "manager10", "bank1", "reviewer1", "province1", "sysadmin")) {
            Actor actor = Desk.actor(stranger);
            doors.forEach((name, door) -> assertThatThrownBy(() -> door.accept(actor, id))
                    .as(stranger + " at " + name)
                    .message()
                    .isIn("GUIDE-20-6", "ACCESS-21-1"));
        }
        assertThat(row(id).state()).isEqualTo(VisitState.WAITING);
    }

    @Test
    void noSqlUnderAnotherScopeSeesAVisitItsTrailOrItsNumbers() {
        long id = arrive("", Destination.DESK).visitId();
        var probe = Desk.service(Probe.class);
        String visit = "select count(*) from sheyin.visit where id = ?";
        String trail = "select count(*) from sheyin.visit_event where visit_id = ?";
        assertThat(probe.ask(guide, visit, id)).isEqualTo("1");
        assertThat(probe.ask(guide, trail, id)).isEqualTo("1");
        assertThat(probe.ask(Desk.actor("manager10"), visit, id)).isEqualTo("1");
        for (String stranger : List.of("clerk1", "clerk9", "reviewer1", "province1", "sysadmin")) {
            Actor actor = Desk.actor(stranger);
            assertThat(probe.ask(actor, visit, id)).as(stranger).isEqualTo("0");
            assertThat(probe.ask(actor, trail, id)).as(stranger).isEqualTo("0");
            assertThat(probe.change(actor, "update sheyin.visit set note = 'x' where id = ?", id))
                    .as(stranger)
                    .isZero();
        }
        assertThat(probe.ask(
                        Desk.actor("clerk1"),
                        "select count(*) from sheyin.visit_ticket where outlet_id = ?",
                        guide.outletId()))
                .isEqualTo("0");
        assertThatThrownBy(() -> probe.change(guide, "delete from sheyin.visit_event where visit_id = ?", id))
                .hasMessageContaining("42501");
        assertThatThrownBy(() -> probe.change(
                        guide, "update sheyin.visit set id_masked = '440106198002140018' where id = ?", id))
                .hasMessageContaining("23514");
    }

    /** GUIDE-19-1: the management sees the visits and receives nobody. */
    @Test
    void listsShowTheOwnOutletOnly() {
        long id = arrive("01-01", Destination.WINDOW).visitId();
        assertThat(queries.list(clerk, VisitExtent.WAITING, 0, ALL).rows()).anyMatch(row -> row.id() == id);
        for (String stranger : List.of("clerk1", "guide1", "clerk9")) {
            assertThat(queries.list(Desk.actor(stranger), VisitExtent.TODAY, 0, ALL)
                            .rows())
                    .as(stranger)
                    .noneMatch(row -> row.id() == id);
        }
    }

    @Test
    void atOnceNoNumberIsGivenTwiceAndNobodyIsCalledTwice() throws Exception {
        var numbers = together(6, () -> arrive("01-01", Destination.WINDOW).ticket());
        assertThat(numbers).doesNotHaveDuplicates();
        int first = numbers.stream().min(Integer::compare).orElseThrow();
        assertThat(numbers).contains(first, first + 1, first + 2, first + 3, first + 4, first + 5);

        var called = together(4, () -> reception.callNext(clerk).orElseThrow());
        assertThat(called).hasSize(4).doesNotHaveDuplicates();
    }

    private static <T> List<T> together(int people, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        try {
            return pool.invokeAll(java.util.Collections.nCopies(people, work)).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theCaseThatBeganFromAVisitEndsItAndKnowsIt() {
        long id = arrive("01-01", Destination.WINDOW).visitId();
        reception.call(clerk, id);
        long caseId = Desk.service(VisitCases.class).begin(clerk, id, "01-01", SubmitCase.newToken());
        assertThat(row(id).state()).isEqualTo(VisitState.IN_SERVICE);
        assertThat(row(id).caseId()).isEqualTo(caseId);

        Desk.complete(clerk, caseId);
        var submitted =
                Desk.service(CaseIntake.class).submit(clerk, new SubmitCase(caseId, SubmitCase.newToken(), null, true));

        var visit = queries.open(clerk, id);
        assertThat(visit.row().state()).isEqualTo(VisitState.DONE);
        assertThat(visit.caseNumber()).isEqualTo(submitted.caseNumber());
        assertThat(visit.steps().get(visit.steps().size() - 1).note()).isEqualTo(submitted.caseNumber());
        assertThat(queries.ofCase(clerk, caseId)).map(VisitRow::id).contains(id);
        assertThat(queries.ofCase(Desk.actor("clerk1"), caseId)).isEmpty();
    }

    @Test
    void aVisitIsHandedOnToAColleagueOfTheOutlet() {
        long id = arrive("", Destination.DESK).visitId();
        var offered = queries.open(guide, id).colleagues();
        assertThat(offered).extracting(one -> one.accountId()).contains(clerk.accountId());
        assertThatThrownBy(
                        () -> reception.handOn(guide, id, Desk.actor("clerk1").accountId(), ""))
                .hasMessage("GUIDE-19-3");
        reception.handOn(guide, id, clerk.accountId(), "请到窗口");
        assertThat(row(id).holderName()).isEqualTo(clerk.name());
        assertThat(reception.callNext(clerk)).as("before those that wait").contains(id);
    }
}
