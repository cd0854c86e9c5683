package org.sheyin.proof.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Probe;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.proof.service.AnswerPrints;
import org.sheyin.proof.service.AnswerShowing;
import org.sheyin.proof.service.AskProof;
import org.sheyin.proof.service.BankCompletion;
import org.sheyin.proof.service.CheckResult;
import org.sheyin.proof.service.HomeVisits;
import org.sheyin.proof.service.PostChecks;
import org.sheyin.proof.service.ProofAsking;
import org.sheyin.proof.service.ProofCall;
import org.sheyin.proof.service.ProofKeeping;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.shared.model.Actor;

/** Who may do what with proofs and checks, by services and by SQL. */
@ExtendWith(ArquillianExtension.class)
class ProofDoorsIT {
    private Actor clerk;
    private Actor reviewer;
    private ProofReading reading;
    private ProofCounter counter;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        reviewer = Desk.actor("reviewer1");
        reading = Desk.service(ProofReading.class);
        counter = new ProofCounter(clerk);
    }

    @Test
    void everyDoorIsShutToOthers() {
        long id = counter.accepted();
        counter.ask(id);
        var call = new ProofCall(id, ProofWay.CORE_ANSWER, null, null);
        var visit = new HomeVisit("高龄", "x", Instant.now(), 1, 2, "");
        var checks = Desk.service(PostChecks.class);
        Map<String, BiConsumer<Actor, Long>> doors = new TreeMap<>();
        doors.put("look", reading::look);
        doors.put("open", reading::open);
        doors.put("ask", (a, c) -> Desk.service(ProofAsking.class).ask(a, new AskProof(c, "", null)));
        doors.put("question", (a, c) -> Desk.service(ProofKeeping.class).question(a, new AskProof(c, "", null)));
        doors.put("keep", (a, c) -> Desk.service(ProofKeeping.class).keep(a, call, SystemAnswer.notFound()));
        doors.put("show", (a, c) -> Desk.service(AnswerShowing.class).show(a, c));
        doors.put("take", (a, c) -> Desk.service(AnswerShowing.class).takeForPrint(a, c));
        doors.put("print", (a, c) -> Desk.service(AnswerPrints.class).print(a, c));
        doors.put("visit", (a, c) -> Desk.service(HomeVisits.class).record(a, c, visit));
        doors.put("complete", (a, c) -> Desk.service(BankCompletion.class).complete(a, c, ""));
        doors.put("inOrder", (a, c) -> checks.findInOrder(a, CheckResult.of(c, "x")));
        doors.put("object", (a, c) -> checks.object(a, new CheckResult(c, "x", "x")));
        doors.put("choose", (a, c) -> checks.choose(a, CheckResult.of(c, "x")));
        for (String stranger :
                List.of("clerk2", "clerk5", "bank2", "guide5", "reviewer2", "reviewer4", "supervisor4", "sysadmin")) {
            Actor actor = Desk.actor(stranger);
            doors.forEach((name, door) -> assertThatThrownBy(() -> door.accept(actor, id))
                    .as(stranger + " at " + name)
                    .message()
                    .isIn("CASE-24-2", "ACCESS-21-1"));
        }
        // Seeing is not acting: the outlet's manager, and the agency before it was drawn.
        doors.remove("look");
        for (String onlooker : List.of("manager1", "bank1", "reviewer1", "supervisor1")) {
            Actor actor = Desk.actor(onlooker);
            doors.forEach((name, door) -> assertThatThrownBy(() -> door.accept(actor, id))
                    .as(onlooker + " at " + name)
                    .message()
                    .isIn("CASE-24-1", "ACCESS-21-1", "CASE-20-1", "PROOF-A2-11"));
        }
        assertThat(reading.look(clerk, id).lines()).hasSize(1);
    }

    @Test
    void noSqlUnderAnotherScopeReadsAProofOrSparesACase() {
        long id = counter.accepted();
        counter.answer(id);
        counter.complete(id, "");
        var probe = Desk.service(Probe.class);
        for (String table : List.of("case_proof", "proof_showing", "post_check")) {
            String count = "select count(*) from sheyin." + table + " where case_id = ?";
            assertThat(Integer.parseInt(probe.ask(clerk, count, id))).as(table).isPositive();
            assertThat(Integer.parseInt(probe.ask(reviewer, count, id)))
                    .as(table)
                    .isPositive();
            for (String stranger : List.of("clerk2", "clerk5", "reviewer2", "reviewer4", "sysadmin")) {
                assertThat(probe.ask(Desk.actor(stranger), count, id))
                        .as(stranger + " at " + table)
                        .isEqualTo("0");
            }
        }
        assertThat(probe.change(clerk, "update sheyin.post_check set remark = 'x' where case_id = ?", id))
                .as("a bank judges no check")
                .isZero();
        String insert =
                "insert into sheyin.post_check (id, lock_version, case_id, cause, lot, share, share_version, drawn,"
                        + " reason, author_name, at, remark, task) values (-1, 1, ?, '%s', %d, 5, 1, %s, 'x', 'x', now(), '', '')";
        assertThatThrownBy(() -> probe.change(clerk, insert.formatted("LOT", 3, "false"), id))
                .hasStackTraceContaining("23514");
        assertThatThrownBy(() -> probe.change(clerk, insert.formatted("CHOSEN", 3, "true"), id))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> probe.change(reviewer, insert.formatted("LOT", 3, "true"), id))
                .hasStackTraceContaining("row-level security");
    }
}
