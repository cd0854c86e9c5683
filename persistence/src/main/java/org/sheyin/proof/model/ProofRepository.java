package org.sheyin.proof.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Proofs and post-checks, as far as the actor's scope reaches. */
public interface ProofRepository {
    /** What the sub-item demands; empty for one that is not closed at a bank. */
    Optional<ProofKind> demanded(String itemCode);

    void add(CaseProof proof);

    /** In order. */
    List<CaseProof> proofs(long caseId);

    Optional<CaseProof> proof(long proofId);

    void add(HeldAnswer answer);

    Optional<HeldAnswer> answer(long proofId);

    void forget(HeldAnswer answer);

    /** Removes what was left lying before; @return how many */
    int forgetAnswers(Instant before);

    void add(ProofShowing showing);

    List<ProofShowing> showings(long caseId);

    /** How many answers the account was shown since. */
    int shownTo(long accountId, Instant since);

    void add(PostCheck check);

    /** In order. */
    List<PostCheck> checks(long caseId);

    /** Locks the last check that was drawn. */
    Optional<PostCheck> lockDrawn(long caseId);

    /** Drawn and not yet in the agency's queue, in order. */
    List<PostCheck> toPlace(int limit);
}
