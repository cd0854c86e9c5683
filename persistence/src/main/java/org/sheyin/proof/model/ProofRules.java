package org.sheyin.proof.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** The rules of proofs and post-checks (Annex 2, Art 24). The id names the article; each rule has a test. */
public final class ProofRules {
    private static final String ANNEX = "Annex 2";

    private ProofRules() {}

    /** Whether a proof may be got now: by people of the outlet, for a case that waits to be closed here. */
    public static Decision judgeAsking(CaseFile file, Actor actor) {
        return Decision.all(List.of(
                CaseRules.judgeSide(file, CaseAction.COMPLETE_AT_BANK, actor),
                Decision.when(
                        file.item().completesAtBank()
                                && CaseLifecycle.TABLE
                                        .next(file.state(), CaseAction.COMPLETE_AT_BANK)
                                        .isPresent(),
                        Reason.of("PROOF-A2-1", ANNEX, file.state().name()))));
    }

    /** Whether this is how the sub-item is proven. */
    public static Decision judgeWay(ProofKind demanded, ProofWay way) {
        return Decision.when(demanded == way.kind(), Reason.of("PROOF-A2-2", ANNEX));
    }

    /** What stands against the closing, each with what to do next. @param note how it was put right, or empty */
    public static Decision judgeClosing(ProofSituation s, String note) {
        return Decision.all(List.of(
                proven(s),
                answered(s),
                Decision.when(
                        !s.isRework() || !note.isBlank(),
                        Reason.of("PROOF-A2-9", ANNEX).atField("note"))));
    }

    private static Decision proven(ProofSituation s) {
        if (s.demanded() == null) {
            return Decision.refuse(Reason.of("PROOF-A2-2", ANNEX));
        }
        return s.last()
                .map(proof -> outcome(proof, s.terms()))
                .orElseGet(() -> Decision.refuse(
                        Reason.of("CASE-A2-3", ANNEX, s.file().item().code())));
    }

    private static Decision outcome(CaseProof proof, ProofTerms terms) {
        return switch (proof.outcome()) {
            case FOUND -> Decision.ALLOWED;
            case NOT_FOUND -> Decision.refuse(Reason.of("PROOF-A2-3", ANNEX));
            case MISMATCH -> Decision.refuse(Reason.of("PROOF-A2-4", ANNEX, proof.differs()));
            case TIMEOUT -> Decision.refuse(terms.timeout().reason("PROOF-A2-5"));
        };
    }

    /** Rows 15 and 16: the citizen has seen the answer and has it on paper. */
    private static Decision answered(ProofSituation s) {
        return s.last()
                .filter(proof -> proof.way() == ProofWay.CORE_ANSWER && proof.isFound())
                .map(proof -> Decision.when(
                        s.was(proof, ProofShowing.How.SHOWN) && s.was(proof, ProofShowing.How.PRINTED),
                        Reason.of("PROOF-24-3", "24")))
                .orElse(Decision.ALLOWED);
    }

    /** An answer is shown once, printed once after that, and counted against the views of the day. */
    public static Decision judgeShowing(ProofSituation s, CaseProof proof, ProofShowing.How how, int shownToday) {
        boolean first = !s.was(proof, how) && (how == ProofShowing.How.SHOWN || s.was(proof, ProofShowing.How.SHOWN));
        var views = s.terms().views();
        return Decision.all(List.of(
                Decision.when(first, Reason.of("PROOF-24-2", "24")),
                Decision.when(
                        how != ProofShowing.How.SHOWN || shownToday < views.asInt(),
                        views.reason("PROOF-24-1", String.valueOf(shownToday)))));
    }

    /** @param ofTheOutlet how many of both staff are people of the outlet who may log in @param photo whether one was handed in */
    public static Decision judgeVisit(HomeVisit visit, ProofTerms terms, int ofTheOutlet, boolean photo, Instant now) {
        Duration oldest = terms.visitDays().asDuration();
        boolean inTime = visit.visitedAt() != null
                && !visit.visitedAt().isAfter(now)
                && !visit.visitedAt().isBefore(now.minus(oldest));
        return Decision.all(List.of(
                Decision.when(
                        !visit.reason().isEmpty(),
                        Reason.of("PROOF-A2-6", ANNEX).atField("reason")),
                Decision.when(
                        !visit.address().isEmpty(),
                        Reason.of("PROOF-A2-6", ANNEX).atField("address")),
                Decision.when(inTime, terms.visitDays().reason("PROOF-A2-7").atField("visited")),
                Decision.when(
                        visit.firstStaff() != visit.secondStaff() && ofTheOutlet == 2,
                        Reason.of("PROOF-A2-8", ANNEX).atField("second")),
                Decision.when(photo, Reason.of("PROOF-22-1", "22(1)"))));
    }

    /** An objection says what is wrong and what the bank has to do. */
    public static Decision judgeObjection(String remark, String task) {
        return Decision.all(List.of(
                Decision.when(!remark.isBlank(), Reason.of("PROOF-A2-10", ANNEX).atField("remark")),
                Decision.when(!task.isBlank(), Reason.of("PROOF-A2-10", ANNEX).atField("task"))));
    }

    /** The agency chooses what the bank closed and is not being checked, and says why. */
    public static Decision judgeChoice(ProofSituation s, Actor actor, String reason) {
        boolean waiting = s.checks().stream().anyMatch(check -> check.drawn() && check.result() == null);
        boolean closed = CaseLifecycle.TABLE
                .next(s.file().state(), CaseAction.DRAW_SAMPLE)
                .isPresent();
        return Decision.all(List.of(
                CaseRules.judgeSide(s.file(), CaseAction.PASS_SAMPLE, actor),
                Decision.when(closed && !waiting, Reason.of("PROOF-A2-11", ANNEX)),
                Decision.when(!reason.isBlank(), Reason.of("PROOF-A2-12", ANNEX).atField("reason"))));
    }
}
