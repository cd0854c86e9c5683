package org.sheyin.proof.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.model.CaseState;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.model.ProofShowing;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Reason;

/**
 * A case with its proofs and post-checks, as its pages show it.
 *
 * @param way how it is proven, null when the catalogue names none
 * @param simulated whether a simulator would answer
 * @param lines attempts, the latest first
 * @param missing what stands against the closing
 * @param checks post-checks that were drawn, the latest first
 * @param lot of the last closing, null before; for the agency only
 * @param resultId of the biometric result as the form has it
 * @param visit as the form has it
 * @param suggestVisit whether biometrics failed so often that another way is due (proof.biometric.attempts)
 * @param choosable whether the agency may choose it to be checked
 */
public record ProofView(
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        CaseState state,
        String personName,
        String idMasked,
        ProofWay way,
        boolean simulated,
        List<Line> lines,
        List<Reason> missing,
        List<Check> checks,
        Drawn lot,
        String resultId,
        HomeVisit visit,
        boolean suggestVisit,
        boolean choosable,
        int shownToday,
        ParameterValue views,
        ParameterValue timeout) {

    /** An attempt. @param details what is kept of the answer @param showings when, by whom and how it was shown */
    public record Line(
            long id,
            ProofWay way,
            ProofOutcome outcome,
            String serial,
            String differs,
            boolean simulated,
            Instant visitedAt,
            String askedName,
            Instant at,
            Map<String, String> details,
            List<Showing> showings)
            implements Serializable {
        public boolean was(ProofShowing.How how) {
            return showings.stream().anyMatch(one -> one.how() == how);
        }
    }

    public record Showing(ProofShowing.How how, String viewer, Instant at) implements Serializable {}

    /** A post-check. @param reason why the agency chose it, or how the bank put it right */
    public record Check(
            PostCheck.Cause cause,
            String reason,
            String authorName,
            Instant at,
            PostCheck.Result result,
            String remark,
            String task,
            Instant dueAt,
            String checkerName,
            Instant checkedAt)
            implements Serializable {}

    /** The lot of a closing, below {@code bound} it was drawn. */
    public record Drawn(int number, int bound, int share, int version) implements Serializable {}

    /** Somebody of the outlet. */
    public record Person(long id, String name) implements Serializable {}

    /** The last attempt, null before the first. */
    public Line latest() {
        return lines.isEmpty() ? null : lines.get(0);
    }

    public boolean ready() {
        return missing.isEmpty();
    }

    /** What the agency wants put right now, null when nothing is. */
    public Check task() {
        return state == CaseState.REWORK && !checks.isEmpty() ? checks.get(0) : null;
    }

    /** The check that waits for the agency, null when none does. */
    public Check open() {
        return state == CaseState.POST_CHECK && !checks.isEmpty() ? checks.get(0) : null;
    }
}
