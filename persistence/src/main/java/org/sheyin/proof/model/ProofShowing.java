package org.sheyin.proof.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.sheyin.shared.model.Actor;

/** An answer was shown, or printed: each once (Art 24, Annex 2 rows 15 and 16). */
@Entity
@Table(name = "proof_showing")
@IdClass(ProofShowing.Key.class)
public class ProofShowing {
    /** How an answer reached the citizen. */
    public enum How {
        SHOWN,
        PRINTED
    }

    @Id
    @Column(name = "proof_id")
    private long proofId;

    @Id
    @Enumerated(EnumType.STRING)
    private How how;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "account_id")
    private long accountId;

    private String viewer;
    private Instant at;

    protected ProofShowing() {}

    public ProofShowing(CaseProof proof, How how, Actor viewer, Instant at) {
        this.proofId = proof.id();
        this.how = how;
        this.caseId = proof.caseId();
        this.accountId = viewer.accountId();
        this.viewer = viewer.name();
        this.at = at;
    }

    public long proofId() {
        return proofId;
    }

    public How how() {
        return how;
    }

    public long caseId() {
        return caseId;
    }

    public long accountId() {
        return accountId;
    }

    public String viewer() {
        return viewer;
    }

    public Instant at() {
        return at;
    }

    /** Each way once. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long proofId;
        private How how;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.proofId == proofId && key.how == how;
        }

        @Override
        public int hashCode() {
            return Objects.hash(proofId, how);
        }
    }
}
