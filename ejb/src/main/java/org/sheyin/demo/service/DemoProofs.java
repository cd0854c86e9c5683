package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.service.CheckResult;
import org.sheyin.proof.service.PostCheckPlacing;
import org.sheyin.proof.service.PostChecks;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Items that end at the bank on the day of the start: proofs of every kind and outcome, post-checks open and done. */
@ApplicationScoped
class DemoProofs {
    private static final Map<String, String> FACE = Map.of("authMethod", "FACE", "resultId", "DEMO-FACE");
    private static final Map<String, String> HOME =
            Map.of("authMethod", "HOME", "firstVisitor", "张示一", "secondVisitor", "刘示二");

    @Inject
    private DemoAcceptance acceptance;

    @Inject
    private DemoProofDesk desk;

    @Inject
    private PostChecks checks;

    @Inject
    private PostCheckPlacing placing;

    @Inject
    private ProofReading reading;

    @Inject
    private DemoTransaction transaction;

    private interface Plot {
        void tell(Actor clerk, long id) throws Exception;
    }

    void tell(DemoCast cast) throws Exception {
        Actor first = cast.clerk(1);
        Actor supervisor = cast.actors().get("supervisor1");
        Actor reviewer = cast.actors().get("reviewer1");
        story(cast.clerk(5), 801, "16-01", Map.of(), this::answered);
        story(cast.clerk(5), 802, "05-02", FACE, (clerk, id) -> {}); // waits for its proof
        story(first, 803, "15-01", Map.of(), this::answered);
        story(first, 804, "16-02", Map.of(), (clerk, id) -> desk.ask(clerk, id, ProofOutcome.FOUND));
        story(first, 805, "05-02", FACE, (clerk, id) -> desk.ask(clerk, id, ProofOutcome.MISMATCH));
        story(first, 806, "17-06", Map.of(), (clerk, id) -> {
            desk.ask(clerk, id, ProofOutcome.NOT_FOUND);
            desk.ask(clerk, id, ProofOutcome.TIMEOUT);
        });
        story(first, 807, "05-01", HOME, (clerk, id) -> {
            desk.visit(clerk, cast.actors().get("manager1"), id);
            desk.close(clerk, id, "");
        });
        story(first, 808, "04-02", Map.of("phoneNew", "19900008080"), (clerk, id) -> chosen(clerk, supervisor, id));
        story(first, 809, "15-02", Map.of(), (clerk, id) -> {
            answered(clerk, id);
            choose(supervisor, id);
            checks.findInOrder(reviewer, CheckResult.of(id, "查询流水号、打印记录与收件清单相符"));
        });
        story(first, 810, "17-01", Map.of(), (clerk, id) -> objected(clerk, supervisor, reviewer, id));
        story(first, 811, "05-02", FACE, (clerk, id) -> {
            objected(clerk, supervisor, reviewer, id);
            desk.ask(clerk, id, ProofOutcome.FOUND);
            desk.close(clerk, id, "已请本人到场重新认证");
            place();
        });
        story(
                cast.clerk(4),
                812,
                "17-04",
                Map.of(),
                (clerk, id) -> chosen(clerk, cast.actors().get("supervisor4"), id));
    }

    private void story(Actor clerk, int number, String item, Map<String, String> told, Plot plot) throws Exception {
        Long id = transaction.within(() -> acceptance.accept(clerk, number, item, told));
        if (id != null) {
            plot.tell(clerk, id);
        }
    }

    private void answered(Actor clerk, long id) {
        desk.ask(clerk, id, ProofOutcome.FOUND);
        desk.showAndPrint(clerk, id);
        desk.close(clerk, id, "");
    }

    private void chosen(Actor clerk, Actor supervisor, long id) {
        desk.ask(clerk, id, ProofOutcome.FOUND);
        desk.close(clerk, id, "");
        choose(supervisor, id);
    }

    private void objected(Actor clerk, Actor supervisor, Actor reviewer, long id) {
        chosen(clerk, supervisor, id);
        checks.object(reviewer, new CheckResult(id, "凭证与申请人当日行程不符，疑非本人到场", "请联系本人重新取得凭证，并说明当日办理经过"));
    }

    /** Unless the lot drew it anyway. */
    private void choose(Actor supervisor, long id) {
        if (reading.look(supervisor, id).choosable()) {
            checks.choose(supervisor, CheckResult.of(id, "新上岗经办人员办理，指定抽查"));
        }
        place();
    }

    private void place() {
        placing.run(Actor.system(SystemPart.SWEEP), System.getProperty("jboss.node.name", "local"));
    }
}
