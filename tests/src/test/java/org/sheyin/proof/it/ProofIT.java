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
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CasePrints;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.deployment.it.Probe;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.proof.service.AnswerPrints;
import org.sheyin.proof.service.AnswerShowing;
import org.sheyin.proof.service.AskProof;
import org.sheyin.proof.service.BankCompletion;
import org.sheyin.proof.service.CheckResult;
import org.sheyin.proof.service.HomeVisits;
import org.sheyin.proof.service.PostCheckExtent;
import org.sheyin.proof.service.PostCheckPlacing;
import org.sheyin.proof.service.PostCheckQueries;
import org.sheyin.proof.service.PostChecks;
import org.sheyin.proof.service.ProofAsking;
import org.sheyin.proof.service.ProofCall;
import org.sheyin.proof.service.ProofKeeping;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** No COMPLETE item is closed without its proof, by no service and no SQL; and who may do what with proofs and checks. */
@ExtendWith(ArquillianExtension.class)
class ProofIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Actor clerk;
    private Actor supervisor;
    private Actor reviewer;
    private ProofReading reading;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        supervisor = Desk.actor("supervisor1");
        reviewer = Desk.actor("reviewer1");
        reading = Desk.service(ProofReading.class);
    }

    /** A query (16-01) of an invented person, accepted. */
    private long accepted() {
        var person = Desk.enrolment().single();
        var typed = new TreeMap<String, String>();
        List.of("personName", "idType", "idNumber", "mobile", "agentPresent")
                .forEach(key -> typed.put(key, person.get(key)));
        var intake = Desk.service(CaseIntake.class);
        long id = intake.begin(clerk, "16-01", SubmitCase.newToken());
        intake.save(clerk, id, FormValues.of(typed));
        Desk.service(CaseMaterial.class).markSeen(clerk, id, "idCard");
        assertThat(intake.submit(clerk, new SubmitCase(id, SubmitCase.newToken(), null, true))
                        .atBank())
                .isTrue();
        return id;
    }

    private void ask(long id) {
        assertThat(Desk.service(ProofAsking.class).ask(clerk, new AskProof(id, "", ProofOutcome.FOUND)))
                .isEqualTo(ProofOutcome.FOUND);
    }

    private void answer(long id) {
        ask(id);
        Desk.service(AnswerShowing.class).show(clerk, id);
        assertThat(Desk.service(AnswerPrints.class).print(clerk, id)).isNotEmpty();
    }

    private void complete(long id, String note) {
        Desk.service(BankCompletion.class).complete(clerk, id, note);
    }

    private CaseState state(long id) {
        return reading.look(clerk, id).state();
    }

    @Test
    void aCaseIsClosedWithItsProofOnlyAlsoInTheDatabase() {
        long id = accepted();
        var probe = Desk.service(Probe.class);
        String close = "update sheyin.case_file set state = 'BANK_COMPLETED', decided_at = now() where id = ?";
        assertThatThrownBy(() -> complete(id, "")).hasMessage("CASE-A2-3");
        assertThatThrownBy(() -> probe.change(clerk, close, id)).hasStackTraceContaining("without its proof");
        ask(id);
        assertThatThrownBy(() -> probe.change(clerk, close, id)).hasStackTraceContaining("without its proof");
        Desk.service(AnswerShowing.class).show(clerk, id);
        assertThatThrownBy(() -> complete(id, "")).hasMessage("PROOF-24-3");
        Desk.service(AnswerPrints.class).print(clerk, id);
        assertThat(Desk.number("select count(*) from sheyin.proof_answer where case_id = ?", id))
                .isZero();
        assertThatThrownBy(() -> probe.change(clerk, close, id))
                .as("nor without its lot")
                .hasStackTraceContaining("without its proof");
        complete(id, "");
        assertThat(state(id)).isIn(CaseState.BANK_COMPLETED, CaseState.POST_CHECK);
        assertThat(Desk.service(CasePrints.class)
                        .print(clerk, id, CasePaper.RECEIPT)
                        .pdf())
                .isNotEmpty();
    }

    /** Whatever ran before: province, tests and all. */
    @Test
    void noCaseThatWasEverClosedLacksProofOrLotAndEveryItemOfTheBankDemandsOne() {
        assertThat(
                        Desk.number(
                                "select count(*) from sheyin.case_event e where e.to_state = 'BANK_COMPLETED'"
                                        + " and not exists (select 1 from sheyin.case_proof p where p.case_id = e.case_id and p.outcome = 'FOUND')"))
                .isZero();
        assertThat(
                        Desk.number(
                                "select count(*) from sheyin.case_event e where e.to_state = 'BANK_COMPLETED'"
                                        + " and not exists (select 1 from sheyin.post_check c where c.case_id = e.case_id and c.cause <> 'CHOSEN')"))
                .isZero();
        assertThat(Desk.number("select count(*) from sheyin.sub_item_version v join sheyin.sub_item i"
                        + " on i.code = v.code left join sheyin.proof_demand d on d.item_code = i.code"
                        + " where v.authority = 'COMPLETE' and d.kind is null"))
                .isZero();
    }

    @Test
    void everyDoorIsShutToOthers() {
        long id = accepted();
        ask(id);
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
    void theAgencyChecksAndTheBankPutsRight() {
        long id = accepted();
        answer(id);
        complete(id, "");
        if (reading.look(supervisor, id).choosable()) { // else the lot drew it
            Desk.service(PostChecks.class).choose(supervisor, CheckResult.of(id, "群众反映"));
        }
        place();
        assertThat(state(id)).isEqualTo(CaseState.POST_CHECK);
        var queries = Desk.service(PostCheckQueries.class);
        assertThat(queries.list(reviewer, PostCheckExtent.OPEN, "", ALL).rows()).anyMatch(row -> row.caseId() == id);
        assertThat(queries.list(Desk.actor("reviewer4"), PostCheckExtent.OPEN, "", ALL)
                        .rows())
                .noneMatch(row -> row.caseId() == id);
        var checks = Desk.service(PostChecks.class);
        Actor city = Desk.actor("reviewer3");
        assertThat(reading.look(city, id).open()).isNotNull();
        assertThatThrownBy(() -> checks.findInOrder(city, CheckResult.of(id, "x")))
                .hasMessage("CASE-6-3");

        checks.object(reviewer, new CheckResult(id, "打印记录与流水号不符", "重新查询并打印"));
        assertThat(state(id)).isEqualTo(CaseState.REWORK);
        assertThat(reading.open(clerk, id).task().task()).isEqualTo("重新查询并打印");
        assertThatThrownBy(() -> complete(id, "已重办")).hasMessage("CASE-A2-3");
        answer(id);
        assertThatThrownBy(() -> complete(id, " ")).hasMessage("PROOF-A2-9");
        complete(id, "已重新查询并打印");
        place();
        assertThat(reading.look(reviewer, id).open().cause()).isEqualTo(PostCheck.Cause.REWORK);
        checks.findInOrder(reviewer, CheckResult.of(id, "已改正"));
        assertThat(state(id)).isEqualTo(CaseState.BANK_COMPLETED);
        assertThat(queries.countUpTo(reviewer, PostCheckExtent.DONE, "", 1000)).isPositive();
    }

    /** On the node that has the lease, as the timer does. */
    private static void place() {
        Desk.service(PostCheckPlacing.class).run(Actor.system(SystemPart.SWEEP), System.getProperty("jboss.node.name"));
    }

    @Test
    void noSqlUnderAnotherScopeReadsAProofOrSparesACase() {
        long id = accepted();
        answer(id);
        complete(id, "");
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
