package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofRepository;
import org.sheyin.proof.model.ProofSituation;

/** Finds the post-check that belongs to a case. */
@ApplicationScoped
public class CheckedCases {
    private final ProofRepository proofs;
    private final ProofFacts facts;

    protected CheckedCases() {
        this(null, null);
    }

    @Inject
    public CheckedCases(ProofRepository proofs, ProofFacts facts) {
        this.proofs = proofs;
        this.facts = facts;
    }

    Optional<PostCheck> lock(CaseFile file) {
        return proofs.lockDrawn(file.id());
    }

    ProofSituation situation(CaseFile file, Instant at) {
        return facts.of(file, at);
    }
}
