package org.sheyin.proof.service;

import static org.sheyin.proof.model.ProofOutcome.FOUND;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.SampleFacts;
import org.sheyin.cases.service.Stage;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.organization.model.InMemoryOrganizationRepository;
import org.sheyin.permission.service.PermissionGrants;
import org.sheyin.proof.model.InMemoryProofRepository;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;

/** Proofs, closings and post-checks on repositories in memory, and the way of a COMPLETE item to where a test begins. */
abstract class BankStage {
    static final Actor CLERK = SampleActors.clerk();
    static final Actor REVIEWER = atYuexiu(SampleActors.reviewer());
    static final Actor SUPERVISOR = atYuexiu(SampleActors.supervisor());

    final Stage stage = new Stage();
    final InMemoryProofRepository proofs = new InMemoryProofRepository();
    final ProofQuestions questions = new ProofQuestions(stage.forms, stage.items, stage.organizations);
    final ProofFacts facts = new ProofFacts(proofs, stage.times, questions, stage.access);
    final ProofTrail trail = new ProofTrail(proofs, stage.keys, stage.audit, stage.ids);
    final OutsideSystems systems =
            new OutsideSystems(new SimulatedCore(), new SimulatedCardSystem(), new SimulatedBiometrics());
    final ProofKeeping keeping = new ProofKeeping(stage.cases, facts, questions, trail, systems, stage.clock);
    final ProofAsking asking = new ProofAsking(keeping, systems);
    final ProofReading reading = new ProofReading(stage.cases, facts, questions, trail, systems, stage.clock);
    final AnswerShowing showing = new AnswerShowing(stage.cases, proofs, facts, trail, stage.outlets, stage.clock);
    /** What was opened to whoever acts. */
    Decision opened = Decision.ALLOWED;

    final BankCompletion completion =
            new BankCompletion(stage.cases, stage.transitions, facts, trail, new OpenedItems(), stage.clock);
    final PostChecks checks = new PostChecks(
            stage.cases, stage.transitions, stage.times, new CheckedCases(proofs, facts), trail, stage.clock);
    final PostCheckPlacing placing =
            new PostCheckPlacing(stage.cases, stage.transitions, proofs, stage.scope, stage.clock);
    final HomeVisits visits = new HomeVisits(
            stage.cases,
            facts,
            trail,
            new HomeVisitQueries() {
                @Override
                List<ProofView.Person> staff(long outletId) {
                    return List.of(new ProofView.Person(101, "甲"), new ProofView.Person(102, "乙"));
                }
            },
            stage.clock);

    private final class OpenedItems extends PermissionGrants {
        @Override
        public Decision mayComplete(Actor actor, String itemCode) {
            return opened;
        }
    }

    /** Of the agency that is competent for the outlet. */
    private static Actor atYuexiu(Actor a) {
        long agency = InMemoryOrganizationRepository.YUEXIU;
        return new Actor(a.accountId(), a.name(), a.kind(), "440104", agency, 0, 0, false, a.rights(), 1, a.origin());
    }

    final CaseFile accepted(String item, Map<String, String> typed) {
        long id = stage.intake.begin(CLERK, item, SubmitCase.newToken());
        stage.intake.save(
                CLERK, id, FormValues.of(typed).with("personName", "示例甲").with("idNumber", "440106199005200016"));
        CaseFile file = stage.cases.find(id).orElseThrow();
        var found = SampleFacts.complete().build();
        stage.transitions
                .step(file, CaseAction.ACCEPT, found, CLERK, stage.clock.instant())
                .orThrow();
        return file;
    }

    final ProofOutcome ask(CaseFile file, ProofOutcome rehearsed) {
        stage.clock.forward(Duration.ofSeconds(1));
        return asking.ask(CLERK, new AskProof(file.id(), "R-1", rehearsed));
    }

    final void close(CaseFile file, String note) {
        stage.clock.forward(Duration.ofSeconds(1));
        completion.complete(CLERK, file.id(), note);
    }

    final PostCheck check(CaseFile file) {
        var all = proofs.checks(file.id());
        return all.get(all.size() - 1);
    }

    final CaseFile closed() {
        var file = accepted(SampleCatalogue.CARD, Map.of());
        ask(file, FOUND);
        close(file, "");
        return file;
    }

    final void place() {
        stage.clock.forward(Duration.ofSeconds(1));
        placing.run(Actor.system(SystemPart.SWEEP), "n");
        stage.clock.forward(Duration.ofSeconds(1));
    }
}
