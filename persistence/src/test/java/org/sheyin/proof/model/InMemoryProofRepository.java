package org.sheyin.proof.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proofs in memory, with what the migration demands of a few items; for tests. */
public final class InMemoryProofRepository implements ProofRepository {
    private static final Map<String, ProofKind> DEMANDED = Map.of(
            "04-02", ProofKind.CORE_CHANGE,
            "05-02", ProofKind.PERSON_ALIVE,
            "15-01", ProofKind.CORE_ANSWER,
            "17-01", ProofKind.CARD_SERIAL);

    private final List<CaseProof> proofs = new ArrayList<>();
    private final Map<Long, HeldAnswer> answers = new LinkedHashMap<>();
    private final List<ProofShowing> showings = new ArrayList<>();
    private final List<PostCheck> checks = new ArrayList<>();

    @Override
    public Optional<ProofKind> demanded(String itemCode) {
        return Optional.ofNullable(DEMANDED.get(itemCode));
    }

    @Override
    public void add(CaseProof proof) {
        proofs.add(proof);
    }

    @Override
    public List<CaseProof> proofs(long caseId) {
        return proofs.stream().filter(proof -> proof.caseId() == caseId).toList();
    }

    @Override
    public Optional<CaseProof> proof(long proofId) {
        return proofs.stream().filter(proof -> proof.id() == proofId).findFirst();
    }

    @Override
    public void add(HeldAnswer answer) {
        answers.put(answer.proofId(), answer);
    }

    @Override
    public Optional<HeldAnswer> answer(long proofId) {
        return Optional.ofNullable(answers.get(proofId));
    }

    @Override
    public void forget(HeldAnswer answer) {
        answers.remove(answer.proofId());
    }

    @Override
    public int forgetAnswers(Instant before) {
        int all = answers.size();
        answers.values().removeIf(answer -> answer.at().isBefore(before));
        return all - answers.size();
    }

    @Override
    public void add(ProofShowing showing) {
        showings.add(showing);
    }

    @Override
    public List<ProofShowing> showings(long caseId) {
        return showings.stream().filter(one -> one.caseId() == caseId).toList();
    }

    @Override
    public int shownTo(long accountId, Instant since) {
        return (int) showings.stream()
                .filter(one -> one.accountId() == accountId
                        && one.how() == ProofShowing.How.SHOWN
                        && !one.at().isBefore(since))
                .count();
    }

    @Override
    public void add(PostCheck check) {
        checks.add(check);
    }

    @Override
    public List<PostCheck> checks(long caseId) {
        return checks.stream().filter(check -> check.caseId() == caseId).toList();
    }

    @Override
    public Optional<PostCheck> lockDrawn(long caseId) {
        return checks(caseId).stream().filter(PostCheck::drawn).max(Comparator.comparing(PostCheck::id));
    }

    @Override
    public List<PostCheck> toPlace(int limit) {
        return checks.stream()
                .filter(check -> check.drawn() && check.placedAt() == null)
                .limit(limit)
                .toList();
    }
}
