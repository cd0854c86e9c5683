package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseAccess;
import org.sheyin.proof.model.CaseProof;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.proof.model.ProofSituation;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Reads proofs and post-checks of a case for its pages; an answer of rows 15 and 16 is not among it. */
@Stateless
public class ProofReading {
    private CaseRepository cases;
    private ProofFacts facts;
    private ProofQuestions questions;
    private ProofTrail trail;
    private OutsideSystems systems;
    private Clock clock;

    public ProofReading() {}

    @Inject
    public ProofReading(
            CaseRepository cases,
            ProofFacts facts,
            ProofQuestions questions,
            ProofTrail trail,
            OutsideSystems systems,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.questions = questions;
        this.trail = trail;
        this.systems = systems;
        this.clock = clock;
    }

    /** For whoever sees the case. */
    @UseCase(Right.CASE_READ)
    public ProofView look(Actor actor, long caseId) {
        return view(actor, find(caseId));
    }

    /** The step of getting the proof, for the outlet's own people. */
    @UseCase(Right.CASE_ACCEPT)
    public ProofView open(Actor actor, long caseId) {
        CaseFile file = find(caseId);
        ProofRules.judgeAsking(file, actor).orThrow();
        return view(actor, file);
    }

    private CaseFile find(long caseId) {
        return cases.find(caseId).orElseThrow(CaseAccess::notThere);
    }

    private ProofView view(Actor actor, CaseFile file) {
        Instant now = clock.instant();
        ProofSituation s = facts.of(file, now);
        ProofWay way = facts.way(file).orElse(null);
        int attempts = facts.value("proof.biometric.attempts", now).asInt();
        return new ProofView(
                file.id(),
                file.caseNumber(),
                file.item().code(),
                file.item().name(),
                file.state(),
                file.applicant().name(),
                file.applicant().idMasked(),
                way,
                way != null && systems.isSimulated(way),
                newestFirst(s.proofs().stream().map(proof -> line(s, proof)).toList()),
                missing(s),
                newestFirst(s.checks().stream()
                        .filter(PostCheck::drawn)
                        .map(ProofReading::check)
                        .toList()),
                actor.kind() == OrgKind.AGENCY ? lot(s) : null,
                questions.resultId(file),
                way == ProofWay.HOME_VISIT ? questions.visit(actor, file) : null,
                way == ProofWay.BIOMETRIC && s.failures() >= attempts,
                actor.may(Right.CASE_SUPERVISE)
                        && ProofRules.judgeChoice(s, actor, "typed").isAllowed(),
                facts.shownToday(actor, now),
                s.terms().views(),
                s.terms().timeout());
    }

    /** What the clerk still has to get; how a rework was done is typed at the end. */
    private static List<Reason> missing(ProofSituation s) {
        return ProofRules.judgeClosing(s, "typed").reasons();
    }

    private static <T> List<T> newestFirst(List<T> inOrder) {
        var turned = new java.util.ArrayList<>(inOrder);
        Collections.reverse(turned);
        return turned;
    }

    private ProofView.Line line(ProofSituation s, CaseProof proof) {
        return new ProofView.Line(
                proof.id(),
                proof.way(),
                proof.outcome(),
                proof.serial(),
                proof.differs(),
                proof.simulated(),
                proof.visitedAt(),
                proof.askedName(),
                proof.at(),
                trail.details(proof),
                s.showings().stream()
                        .filter(one -> one.proofId() == proof.id())
                        .map(one -> new ProofView.Showing(one.how(), one.viewer(), one.at()))
                        .collect(Collectors.toList()));
    }

    private static ProofView.Check check(PostCheck one) {
        return new ProofView.Check(
                one.cause(),
                one.reason(),
                one.authorName(),
                one.at(),
                one.result(),
                one.remark(),
                one.task(),
                one.dueAt(),
                one.checkerName(),
                one.checkedAt());
    }

    private static ProofView.Drawn lot(ProofSituation s) {
        return s.checks().stream()
                .filter(check -> check.cause() != PostCheck.Cause.CHOSEN)
                .reduce((first, second) -> second)
                .map(check ->
                        new ProofView.Drawn(check.lot(), check.share() * 100, check.share(), check.shareVersion()))
                .orElse(null);
    }
}
