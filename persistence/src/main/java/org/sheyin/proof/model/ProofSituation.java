package org.sheyin.proof.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;

/**
 * A case with its proofs, as the closing is judged by.
 *
 * @param demanded null when the catalogue names no proof for the sub-item
 */
public record ProofSituation(
        CaseFile file,
        ProofKind demanded,
        List<CaseProof> proofs,
        List<ProofShowing> showings,
        List<PostCheck> checks,
        ProofTerms terms) {

    /** When the agency last sent the case back; the beginning of time when it never did. */
    public Instant since() {
        return checks.stream()
                .filter(check -> check.result() == PostCheck.Result.DEFECT)
                .map(PostCheck::checkedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The last attempt of the present round: what was proven before an objection proves no more. */
    public Optional<CaseProof> last() {
        return proofs.stream().filter(proof -> proof.at().isAfter(since())).reduce((first, second) -> second);
    }

    public boolean isRework() {
        return file.state() == CaseState.REWORK;
    }

    public boolean was(CaseProof proof, ProofShowing.How how) {
        return showings.stream().anyMatch(one -> one.proofId() == proof.id() && one.how() == how);
    }

    /** Attempts in vain of the present round. */
    public long failures() {
        return proofs.stream()
                .filter(proof -> proof.at().isAfter(since()) && !proof.isFound())
                .count();
    }
}
