package org.sheyin.proof.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CasePrints;
import org.sheyin.deployment.it.Probe;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.service.AnswerPrints;
import org.sheyin.proof.service.AnswerShowing;
import org.sheyin.proof.service.CheckResult;
import org.sheyin.proof.service.PostCheckExtent;
import org.sheyin.proof.service.PostCheckPlacing;
import org.sheyin.proof.service.PostCheckQueries;
import org.sheyin.proof.service.PostChecks;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** No COMPLETE item is closed without its proof, by no service and no SQL; the agency checks some afterwards. */
@ExtendWith(ArquillianExtension.class)
class ProofIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    private Actor clerk;
    private Actor supervisor;
    private Actor reviewer;
    private ProofReading reading;
    private ProofCounter counter;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        supervisor = Desk.actor("supervisor1");
        reviewer = Desk.actor("reviewer1");
        reading = Desk.service(ProofReading.class);
        counter = new ProofCounter(clerk);
    }

    @Test
    void aCaseIsClosedWithItsProofOnlyAlsoInTheDatabase() {
        long id = counter.accepted();
        var probe = Desk.service(Probe.class);
        String close = "update sheyin.case_file set state = 'BANK_COMPLETED', decided_at = now() where id = ?";
        assertThatThrownBy(() -> counter.complete(id, "")).hasMessage("CASE-A2-3");
        assertThatThrownBy(() -> probe.change(clerk, close, id)).hasStackTraceContaining("without its proof");
        counter.ask(id);
        assertThatThrownBy(() -> probe.change(clerk, close, id)).hasStackTraceContaining("without its proof");
        Desk.service(AnswerShowing.class).show(clerk, id);
        assertThatThrownBy(() -> counter.complete(id, "")).hasMessage("PROOF-24-3");
        Desk.service(AnswerPrints.class).print(clerk, id);
        assertThat(Desk.number("select count(*) from sheyin.proof_answer where case_id = ?", id))
                .isZero();
        assertThatThrownBy(() -> probe.change(clerk, close, id))
                .as("nor without its lot")
                .hasStackTraceContaining("without its proof");
        counter.complete(id, "");
        assertThat(counter.state(id)).isIn(CaseState.BANK_COMPLETED, CaseState.POST_CHECK);
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
    void theAgencyChecksAndTheBankPutsRight() {
        long id = counter.accepted();
        counter.answer(id);
        counter.complete(id, "");
        if (reading.look(supervisor, id).choosable()) { // else the lot drew it
            Desk.service(PostChecks.class).choose(supervisor, CheckResult.of(id, "群众反映"));
        }
        place();
        assertThat(counter.state(id)).isEqualTo(CaseState.POST_CHECK);
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
        assertThat(counter.state(id)).isEqualTo(CaseState.REWORK);
        assertThat(reading.open(clerk, id).task().task()).isEqualTo("重新查询并打印");
        assertThatThrownBy(() -> counter.complete(id, "已重办")).hasMessage("CASE-A2-3");
        counter.answer(id);
        assertThatThrownBy(() -> counter.complete(id, " ")).hasMessage("PROOF-A2-9");
        counter.complete(id, "已重新查询并打印");
        place();
        assertThat(reading.look(reviewer, id).open().cause()).isEqualTo(PostCheck.Cause.REWORK);
        checks.findInOrder(reviewer, CheckResult.of(id, "已改正"));
        assertThat(counter.state(id)).isEqualTo(CaseState.BANK_COMPLETED);
        assertThat(queries.countUpTo(reviewer, PostCheckExtent.DONE, "", 1000)).isPositive();
    }

    /** On the node that has the lease, as the timer does. */
    private static void place() {
        Desk.service(PostCheckPlacing.class).run(Actor.system(SystemPart.SWEEP), System.getProperty("jboss.node.name"));
    }
}
