package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.service.CaseHandoff;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.CaseSweeps;
import org.sheyin.cases.service.Decide;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Invariant 15: another bank's, outlet's or agency's case is not there: by id, in lists, and in SQL. */
@ExtendWith(ArquillianExtension.class)
class ForeignCaseIT {
    @Test
    void everyDoorIsShutAndEachRefusalIsAudited() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.delivered(owner);
        for (String stranger : List.of("clerk2", "clerk5")) {
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheBank(), "CASE-24-2");
        }
        for (String stranger : List.of("reviewer2", "reviewer4")) {
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheAgency(), "CASE-24-2");
        }
        var second = Desk.service(CaseReview.class);
        Doors.areShut(
                Desk.actor("second4"),
                id,
                Map.of(
                        "CaseReview.claimSecond",
                        second::claimSecond,
                        "CaseReview.approveSecond",
                        (a, c) -> second.approveSecond(a, Decide.plain(c, 1, "x"))),
                "CASE-24-2");
        for (String stranger : List.of("supervisor2", "supervisor4")) {
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheSupervisor(), "CASE-24-2");
        }
        for (String stranger : List.of("approver2", "approver4")) {
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheApprover(), "CASE-24-2");
        }
        assertThat(Desk.state(owner, id)).isEqualTo(CaseState.DELIVERED);
    }

    /** Who holds no right at the door is refused by the right; in no case does he learn whether the case exists. */
    @Test
    void aManagerOfAnotherBankAndAPersonOfTheOtherSideStandBeforeTheSameDoors() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        for (String stranger : List.of("manager5", "bank2", "guide5")) {
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheBank(), "CASE-24-2", "ACCESS-21-1");
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheAgency(), "CASE-24-2", "ACCESS-21-1");
        }
        Doors.areShut(Desk.actor("reviewer4"), id, Doors.ofTheBank(), "CASE-24-2", "ACCESS-21-1");
        for (String administrator : List.of("sysadmin", "secadmin", "auditadmin")) {
            Doors.areShut(Desk.actor(administrator), id, Doors.ofTheBank(), "ACCESS-21-1");
            Doors.areShut(Desk.actor(administrator), id, Doors.ofTheAgency(), "ACCESS-21-1");
        }
    }

    /** Invariant 1: the whole review is shut to a bank, also for the bank's own case. */
    @Test
    void nobodyAtTheBankReviewsTheOwnCase() {
        Actor owner = Desk.actor("clerk1");
        long id = Desk.delivered(owner);
        var doors = Doors.ofTheAgency();
        doors.remove("CaseReading.look");
        for (String colleague : List.of("clerk1", "manager1", "bank1")) {
            Doors.areShut(Desk.actor(colleague), id, doors, "ACCESS-21-1");
        }
        assertThat(Desk.state(owner, id)).isEqualTo(CaseState.DELIVERED);
    }

    /** Seeing is not acting: the bank's management on the outlet's case, the city on the county's. */
    @Test
    void whoMaySeeACaseDoesNotActOnIt() {
        long draft = Desk.draft(Desk.actor("clerk1"));
        Actor manager = Desk.actor("manager1");
        assertThat(Desk.state(manager, draft)).isEqualTo(CaseState.DRAFT);
        for (String door : List.of("CaseIntake.save", "CaseIntake.submit", "CaseIntake.discard", "CaseReading.edit")) {
            Doors.areShut(manager, draft, Map.of(door, Doors.ofTheBank().get(door)), "CASE-24-1", "ACCESS-21-1");
        }
        long id = Desk.delivered(Desk.actor("clerk1"));
        Actor city = Desk.actor("reviewer3");
        assertThat(Desk.state(city, id)).isEqualTo(CaseState.DELIVERED);
        for (String door : List.of("CaseReview.claim", "CaseQueue.claim")) {
            Doors.areShut(city, id, Map.of(door, Doors.ofTheAgency().get(door)), "CASE-6-3");
        }
        Doors.areShut(
                Desk.actor("supervisor3"),
                id,
                Map.of("CaseReassignment.open", Doors.ofTheSupervisor().get("CaseReassignment.open")),
                "CASE-6-3");
    }

    /** Messages and batch: what the system does for every case, no person does for one. */
    @Test
    void noPersonSpeaksForTheSystem() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        var handoff = Desk.service(CaseHandoff.class);
        var sweeps = Desk.service(CaseSweeps.class);
        var dispatch = Desk.service(OutboxDispatch.class);
        var doors = new TreeMap<String, BiConsumer<Actor, Long>>();
        doors.put(
                "CaseHandoff.receive",
                (a, c) -> handoff.receive(a, List.of(new Emission(1, Address.SUBMITTED, c, 1, "", 1))));
        doors.put(
                "CaseHandoff.deliver",
                (a, c) -> handoff.deliver(a, List.of(new Emission(1, Address.RECEIVED, c, 1, "", 1))));
        doors.put(
                "CaseHandoff.inform",
                (a, c) -> handoff.inform(a, List.of(new Emission(1, Address.DECIDED, c, 1, "", 1))));
        doors.put("CaseSweeps.due", (a, c) -> sweeps.due(a, CaseSweep.RELEASE_EXPIRED_CLAIMS, Instant.now(), 0, 10));
        doors.put(
                "CaseSweeps.run", (a, c) -> sweeps.run(a, CaseSweep.RELEASE_EXPIRED_CLAIMS, List.of(c), Instant.now()));
        doors.put("CaseSweeps.mayRun", (a, c) -> sweeps.mayRun(a, CaseSweep.RELEASE_EXPIRED_CLAIMS, "n"));
        doors.put("OutboxDispatch.claim", (a, c) -> dispatch.claim(a, 1));
        doors.put("OutboxDispatch.next", (a, c) -> dispatch.next(a, List.of(), 1));
        doors.put("OutboxDispatch.reconcile", (a, c) -> dispatch.reconcile(a, Duration.ofDays(1), "n"));
        for (String person : List.of("clerk1", "bank1", "reviewer1", "supervisor1", "sysadmin", "secadmin")) {
            Doors.areShut(Desk.actor(person), id, doors, "ACCESS-21-1");
        }
        // And one part of the system does not do another's work.
        Doors.areShut(
                Actor.system(SystemPart.SWEEP),
                id,
                Map.of("CaseHandoff.deliver", doors.get("CaseHandoff.deliver")),
                "ACCESS-21-1");
        Doors.areShut(
                Actor.system(SystemPart.HANDOFF),
                id,
                Map.of("CaseSweeps.run", doors.get("CaseSweeps.run")),
                "ACCESS-21-1");
    }
}
