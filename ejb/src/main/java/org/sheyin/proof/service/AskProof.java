package org.sheyin.proof.service;

import jakarta.validation.constraints.Size;
import org.sheyin.proof.model.ProofOutcome;

/**
 * Ask the outside system of a case for its proof.
 *
 * @param resultId of the biometric result, empty for other kinds
 * @param rehearsed which answer a simulator gives, null for the usual one; a real system never sees it
 */
public record AskProof(long caseId, @Size(max = 60) String resultId, ProofOutcome rehearsed) {
    public AskProof {
        resultId = resultId == null ? "" : resultId.strip();
    }
}
